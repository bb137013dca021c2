import type { ReactNode } from "react";
import styles from "./folding.module.css";

/** How many rows of a long table or list are in view before the rest is asked for. */
const MOST_IN_VIEW = 10;

interface FoldingProps {
  /** How many rows there are. */
  count: number;
  /** What the rows are called: "claims". */
  rows: string;
  children: ReactNode;
}

/**
 * A long table or list: its first ten rows, and "Show all 62 claims". It needs no script; a link to a row of the rest, and
 * paper, show all of it. Rows of the rest say so by `markRest`.
 */
export function Folding({ count, rows, children }: FoldingProps) {
  if (count <= MOST_IN_VIEW) return <>{children}</>;
  return (
    <div className={styles.folding}>
      {children}
      <details className={styles.more} data-print="hide">
        <summary>
          <span className={styles.all}>
            Show all {count.toLocaleString("en")} {rows}
          </span>
          <span className={styles.fewer}>Show the first {MOST_IN_VIEW} alone</span>
        </summary>
      </details>
    </div>
  );
}

/** What marks a row that is out of view until the rest is asked for. */
export function markRest(index: number): { "data-rest"?: "" } {
  return index < MOST_IN_VIEW ? {} : { "data-rest": "" };
}
