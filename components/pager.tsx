import { numberText } from "@/lib/view-models/numbers";
import { Link } from "./link";
import styles from "./pager.module.css";

interface PagerProps {
  /** How many records this page shows. */
  shown: number;
  total: number;
  /** What is counted, in the plural: "milestones". */
  noun: string;
  /** The next page; null on the last. */
  next: string | null;
  /** The first page; null on it. */
  first: string | null;
}

/** How much of a long list this page shows, and the way on; nothing where one page holds all. */
export function Pager({ shown, total, noun, next, first }: PagerProps) {
  if (next === null && first === null) return null;
  return (
    <nav className={styles.pager} aria-label={`Pages of ${noun}`}>
      <p>
        {numberText(shown)} of {numberText(total)} {noun} on this page
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
