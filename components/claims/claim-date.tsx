import { DateWords } from "@/components/date-words";
import type { Claim } from "@/lib/schema/api/shapes";
import styles from "./claims.module.css";

/** The date a claim speaks of, and the words it was given in. */
export function ClaimDate({ date, asSaid }: Pick<Claim, "date" | "asSaid">) {
  return (
    <span className={styles.date}>
      <DateWords date={date} />
      {asSaid && <span className={styles.asSaid}>“{asSaid}”</span>}
    </span>
  );
}
