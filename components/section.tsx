import type { ReactNode } from "react";
import styles from "./section.module.css";

interface SectionProps {
  id: string;
  title: ReactNode;
  /** A short thing beside the heading: a link, a count. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a page under a hairline, named by its heading. */
export function Section({ id, title, aside, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.section}>
      <div className={styles.head}>
        <h2 id={`${id}-title`}>{title}</h2>
        {aside && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}

/** A part of a page, with how many records it holds; null where that is no number of records. */
export interface SectionMark {
  readonly id: string;
  readonly label: string;
  readonly count: number | null;
}

/** The parts of a long page, to jump to. */
export function SectionNav({ sections }: { sections: readonly SectionMark[] }) {
  return (
    <nav className={styles.nav} aria-label="On this page" data-sticky data-sections>
      <ul>
        {sections.map(({ id, label, count }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
            {count !== null && <span className={styles.count}> {count}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
