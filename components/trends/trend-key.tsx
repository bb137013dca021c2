import { Link } from "@/components/link";
import { StatusMark } from "@/components/status-mark";
import type { TrendLine } from "@/lib/view-models/trends/line";
import styles from "./trends.module.css";

/** The lines of a drawing by their numbers: which milestone, where it stands, and how its date went. */
export function TrendKey({ lines }: { lines: readonly TrendLine[] }) {
  return (
    <ol className={styles.key}>
      {lines.map(({ milestone, title, href, status, words }, index) => (
        <li key={milestone}>
          <span className={styles.number}>{index + 1}</span>
          <div>
            <Link href={href}>{title}</Link>
            <p className={styles.words}>
              <StatusMark status={status} /> {words}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
