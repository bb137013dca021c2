import styles from "./filters.module.css";

/** How many records a choice would leave. */
export function Count({ value, sign = "" }: { value: number; sign?: string }) {
  return (
    <span className={styles.count}>
      {sign}
      {value.toLocaleString("en")}
    </span>
  );
}
