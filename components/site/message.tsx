import type { ReactNode } from "react";
import styles from "./message.module.css";

/** A page that has only something to say: its h1, and what to do next. */
export function Message({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.message}>
      <h1>{title}</h1>
      {children}
    </div>
  );
}
