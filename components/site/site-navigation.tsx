"use client";

import { useSelectedLayoutSegments } from "next/navigation";
import { Link } from "@/components/link";
import styles from "./site-navigation.module.css";
import { useCarried } from "./use-carried";

/** As much of a section as its link needs. */
interface Section {
  readonly path: string;
  readonly title: string;
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
        {sections.map(({ path, title, isDated }) => (
          <li key={path}>
            <Link
              href={isDated ? pageHref(path) : path}
              className={styles.link}
              aria-current={currentOf(segments, path)}
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function currentOf([present, ...rest]: readonly string[], path: string): "page" | "true" | undefined {
  if (`/${present}` !== path) return undefined;
  return rest.length === 0 ? "page" : "true";
}
