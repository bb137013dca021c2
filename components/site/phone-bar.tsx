"use client";

import { useSelectedLayoutSegments } from "next/navigation";
import type { ReactNode } from "react";
import { Link } from "@/components/link";
import { getCurrent, type Section, useCarried } from "./carried";
import styles from "./phone-bar.module.css";

/** One of the ways that a phone always has at hand. */
interface Way extends Section {
  readonly icon: ReactNode;
}

interface PhoneBarProps {
  ways: readonly Way[];
  /** The sections that stand behind "More". */
  others: readonly Section[];
}

/** On a phone, at the bottom of the window: the ways that are taken most, and the others behind one word. */
export function PhoneBar({ ways, others }: PhoneBarProps) {
  const segments: readonly string[] = useSelectedLayoutSegments();
  const { pageHref } = useCarried();
  const linkTo = ({ path, title, holds, isDated }: Section, icon?: ReactNode) => (
    <Link
      key={path}
      href={isDated ? pageHref(path) : path}
      className={styles.way}
      aria-current={getCurrent(segments, path, holds)}
    >
      {icon}
      {title}
    </Link>
  );
  const isElsewhere = others.some(({ path, holds }) => getCurrent(segments, path, holds) !== undefined);
  return (
    <nav aria-label="Site" className={styles.bar} data-print="hide" data-panels>
      {ways.map((way) => linkTo(way, way.icon))}
      <details>
        <summary className={styles.way} data-current={isElsewhere ? "" : undefined}>
          <svg viewBox="-10 -10 20 20" aria-hidden="true">
            <circle cx="-6" r="1.6" />
            <circle r="1.6" />
            <circle cx="6" r="1.6" />
          </svg>
          More
        </summary>
        <div>{others.map((section) => linkTo(section))}</div>
      </details>
    </nav>
  );
}
