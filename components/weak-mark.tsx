import styles from "./weak-mark.module.css";

/** Says that something rests on tertiary sources alone. */
export function WeakMark() {
  return (
    <span className={styles.weak} title="Rests on aggregators, blogs or machine-made pages alone.">
      <span aria-hidden="true">△</span> weakly sourced
    </span>
  );
}
