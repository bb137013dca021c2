import { numberText } from "@/lib/view-models/text";
import { Link } from "./link";
import styles from "./pager.module.css";

interface PagerProps {
  /** How many records come before this page. */
  before: number;
  /** How many records this page shows. */
  shown: number;
  total: number;
  /** What is counted, in the plural: "milestones". */
  noun: string;
  /** The address of the first page; null on it. */
  first: string | null;
  /** The address of the page before; null on the first. */
  previous: string | null;
  /** The address of the next page; null on the last. */
  next: string | null;
}

/** Which part of a long list this page shows, and the way to the others; nothing where one page holds all. */
export function Pager({ before, shown, total, noun, first, previous, next }: PagerProps) {
  if (next === null && first === null) return null;
  return (
    <nav className={styles.pager} aria-label={`Pages of ${noun}`}>
      <p>
        {shown > 0 && `${numberText(before + 1)}–${numberText(before + shown)} of `}
        {numberText(total)} {noun}
      </p>
      {first !== null && first !== previous && <Link href={first}>First page</Link>}
      {previous !== null && (
        <Link href={previous} rel="prev">
          Previous page
        </Link>
      )}
      {next !== null && (
        <Link href={next} rel="next">
          Next page
        </Link>
      )}
    </nav>
  );
}
