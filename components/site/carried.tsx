"use client";

import { useSearchParams, useSelectedLayoutSegments } from "next/navigation";
import type { ReactNode } from "react";
import { Link } from "@/components/link";
import { SearchForm } from "@/components/search/search-form";
import { formatDate } from "@/lib/domain/date-text";
import { readCarried } from "@/lib/view-models/as-of/carried";
import styles from "./site-header.module.css";

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

/** What the address of the page that is being made hands on to whatever stands around the page. */
export function useCarried() {
  return readCarried(useSearchParams());
}

/** Carries the day of the present page along in a form. */
export function AsOfField() {
  const { day } = useCarried();
  return day && <input type="hidden" name="asOf" value={day} />;
}

/** Where a page has nothing on an earlier day: the way to the same address today. */
export function AsOfNote() {
  const { day } = useCarried();
  return (
    day && (
      <p>
        It was not known on {formatDate({ edtf: day })}. <a href="?">Look for it today</a>.
      </p>
    )
  );
}

/** The search on top of every page but its own, which has the field in it. */
export function HeaderSearch() {
  const { day } = useCarried();
  const [page] = useSelectedLayoutSegments();
  return page === "search" ? null : <SearchForm id="site-search" day={day} />;
}

/** As much of a section as its link needs. */
export interface Section {
  readonly path: string;
  readonly title: string;
  /** The pages that stand in it beside its own. */
  readonly holds: readonly string[];
  /** Whether it shows a day, which the link hands on. */
  readonly isDated: boolean;
}

/** The sections of the site, the present one marked. */
export function SiteNavigation({ sections }: { sections: readonly Section[] }) {
  const segments: readonly string[] = useSelectedLayoutSegments();
  const { pageHref } = useCarried();
  return (
    <nav aria-label="Sections">
      <ul className={styles.list}>
        {sections.map(({ path, title, holds, isDated }) => (
          <li key={path}>
            <Link
              href={isDated ? pageHref(path) : path}
              className={styles.link}
              aria-current={getCurrent(segments, path, holds)}
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Whether a section is where the present page stands, or is that page itself. */
export function getCurrent(
  [present = "", ...rest]: readonly string[],
  path: string,
  holds: readonly string[],
): "page" | "true" | undefined {
  if (`/${present}` !== path) return holds.includes(`/${present}`) ? "true" : undefined;
  return rest.length === 0 ? "page" : "true";
}
