"use client";

import type { ReactNode } from "react";
import { Link } from "@/components/link";
import { useCarried } from "./use-carried";

interface DatedLinkProps {
  /** Without a query. */
  href: string;
  className?: string;
  /** Whether it leads to a file and not to a page. */
  file?: boolean;
  children: ReactNode;
}

/** Leads somewhere on the day that the present page shows, from what stands around the page and knows no address. */
export function DatedLink({ href, className, file = false, children }: DatedLinkProps) {
  const { pageHref, fileHref } = useCarried();
  return file ? (
    <a href={fileHref(href)} className={className}>
      {children}
    </a>
  ) : (
    <Link href={pageHref(href)} className={className}>
      {children}
    </Link>
  );
}
