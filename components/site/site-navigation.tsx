"use client";

import { useSelectedLayoutSegments } from "next/navigation";
import { Link } from "@/components/link";
import { SECTIONS } from "./sections";
import styles from "./site-navigation.module.css";
import { useCarried } from "./use-carried";

/** The sections of the site, the present one marked. */
export function SiteNavigation() {
  const segments: readonly string[] = useSelectedLayoutSegments();
  const { pageHref } = useCarried();
  return (
    <nav aria-label="Sections">
      <ul className={styles.list}>
        {SECTIONS.map(({ segment, label, dated }) => (
          <li key={segment}>
            <Link
              href={dated ? pageHref(`/${segment}`) : `/${segment}`}
              className={styles.link}
              aria-current={currentOf(segments, segment)}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function currentOf(segments: readonly string[], segment: string): "page" | "true" | undefined {
  const present = segments.find((part) => SECTIONS.some((section) => section.segment === part));
  if (present !== segment) return undefined;
  return segments.at(-1) === segment ? "page" : "true";
}
