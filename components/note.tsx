import styles from "./note.module.css";

/** What is doubted about a claim or figure, or was worked out. */
export function Note({ children }: { children: string }) {
  return (
    <p className={styles.note}>
      <span className={styles.label}>Note</span> {children}
    </p>
  );
}
