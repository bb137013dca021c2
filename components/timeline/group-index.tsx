import { Link } from "@/components/link";
import type { CollapseHref } from "@/lib/view-models/timeline/collapse-href";
import type { TimelineLayout } from "@/lib/view-models/timeline/layout";
import styles from "./group.module.css";

/** The groups with how many lanes each holds, each a link to it; and one that shows or folds all of them. */
export function GroupIndex({ layout: { groups }, hrefs }: { layout: TimelineLayout; hrefs: CollapseHref }) {
  const headed = groups.flatMap(({ group }) => group ?? []);
  if (headed.length < 2) return null;
  const folds = groups.some(({ folded }) => folded.length > 0);
  const opened = groups.some(({ busiest }) => busiest !== null);
  return (
    <nav className={styles.index} aria-label="Groups of lanes">
      <ul>
        {headed.map(({ id, label, lanes }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a> {lanes.length}
          </li>
        ))}
        {folds && (
          <li>
            <Link href={hrefs.all} stays>
              Show every lane
            </Link>
          </li>
        )}
        {opened && (
          <li>
            <Link href={hrefs.none} stays>
              Fold all groups
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
