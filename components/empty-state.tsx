import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

/** What would be here, and how to get there. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
