"use client";

import type { ReactNode } from "react";
import { Link } from "@/components/link";
import { useAskedDay } from "./use-asked-day";

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
  const dated = useAskedDay().href(href);
  return file ? (
    <a href={dated} className={className}>
      {children}
    </a>
  ) : (
    <Link href={dated} className={className}>
      {children}
    </Link>
  );
}
