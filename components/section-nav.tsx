import styles from "./section-nav.module.css";

/** A part of a page, with how many records it holds; null where that is no number of records. */
export interface SectionMark {
  readonly id: string;
  readonly label: string;
  readonly count: number | null;
}

/** The parts of a long page, to jump to. */
export function SectionNav({ sections }: { sections: readonly SectionMark[] }) {
  return (
    <nav className={styles.nav} aria-label="On this page">
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
