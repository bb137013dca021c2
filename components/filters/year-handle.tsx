import styles from "./year-strip.module.css";

interface YearHandleProps {
  id: string;
  side: "from" | "to";
  /** The first and the last year that it can stand at. */
  from: number | undefined;
  to: number | undefined;
  value: number | undefined;
}

/** A handle of a strip of years: a slider whose value is the first or the last year shown. */
export function YearHandle({ id, side, from, to, value }: YearHandleProps) {
  return (
    <input
      id={id}
      type="range"
      className={styles[side]}
      aria-label={side === "from" ? "From year" : "To year"}
      min={from}
      max={to}
      defaultValue={value}
      data-year={value}
    />
  );
}
