import type { FoldHref } from "@/lib/view-models/timeline/fold-href";
import type { TimelineLayout } from "@/lib/view-models/timeline/layout";
import { restWords } from "@/lib/view-models/timeline/words";
import styles from "./timeline-table.module.css";

/** What the table leaves out because it is folded above, and where to find it. */
export function TableRest({ layout, hrefs }: { layout: TimelineLayout; hrefs: FoldHref }) {
  const words = restWords(layout);
  if (words === null) return null;
  return (
    <p className={styles.rest}>
      {`Not in this table: ${words} that are folded above. `}
      <a href={hrefs.all}>Show every lane</a>, or read all <a href={hrefs.milestones}>milestones</a> and{" "}
      <a href={hrefs.partnerships}>partnerships</a> as lists.
    </p>
  );
}
