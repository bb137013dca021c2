import type { FoldHref } from "@/lib/view-models/timeline/fold-href";
import type { LaneSeries } from "@/lib/view-models/timeline/items";
import { leftWords } from "@/lib/view-models/timeline/words";
import styles from "./lane.module.css";

/** Whose lane it is, in few words what that is, and where to find what a lane in brief leaves out. */
export function LaneName({ lane, hrefs }: { lane: LaneSeries; hrefs: FoldHref | null }) {
  const { name, href, note, company, left } = lane;
  const all = hrefs && company !== null ? hrefs.company(company) : href;
  return (
    <div className={styles.name}>
      <div className={styles.sticky}>
        {href === null ? (
          <span className={styles.title}>{name}</span>
        ) : (
          <a className={styles.title} href={href}>
            {name}
          </a>
        )}
        {note !== "" && <span className={styles.note}>{note}</span>}
        {left && all && (
          <a className={styles.left} href={all}>
            {leftWords(left)}
            <span className="visually-hidden">{` of ${name}`}</span>
          </a>
        )}
      </div>
    </div>
  );
}
