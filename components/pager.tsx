import Link from "next/link";
import { numberText } from "@/lib/view-models/numbers";
import styles from "./pager.module.css";

interface PagerProps {
  /** Places in the list, from 1; `to` is inclusive. */
  from: number;
  to: number;
  total: number;
  /** What is counted, in the plural: "milestones". */
  noun: string;
  /** The next page; null on the last. */
  next: string | null;
  /** The first page; null or absent on it. */
  first?: string | null;
}

/** Where in a long list this page stands, and the way on; nothing where one page holds all. */
export function Pager({ from, to, total, noun, next, first = null }: PagerProps) {
  if (next === null && first === null) return null;
  return (
    <nav className={styles.pager} aria-label={`Pages of ${noun}`}>
      <p>
        Showing {numberText(from)}–{numberText(to)} of {numberText(total)} {noun}
      </p>
      {first !== null && <Link href={first}>Back to the first</Link>}
      {next !== null && (
        <Link href={next} rel="next">
          Next page
        </Link>
      )}
    </nav>
  );
}
