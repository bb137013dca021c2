import type { ReactNode } from "react";
import styles from "./page-head.module.css";

interface PageHeadProps {
  /** What kind of page it is, in a word or two. */
  eyebrow?: ReactNode;
  title: ReactNode;
  /** One plain sentence, computed from the data. */
  lead?: ReactNode;
  /** Whether its sentence stands in a line of its own. */
  apart?: boolean;
}

/** The head of a page: its one h1 and its one sentence. */
export function PageHead({ eyebrow, title, lead, apart = false }: PageHeadProps) {
  return (
    <header className={styles.head}>
      {eyebrow && <p className={styles.eyebrow}>{eyebrow}</p>}
      <h1>{title}</h1>
      {lead && (
        <p className={styles.lead} data-apart={apart || undefined}>
          {lead}
        </p>
      )}
    </header>
  );
}
