import type { Source } from "@/lib/schema/api/shapes";
import { getRecordHref } from "@/lib/view-models/record-href";
import { getSourceTitle } from "@/lib/view-models/source";
import { DateText } from "./dates";
import { Folding, markRest } from "./folding";
import { Link } from "./link";
import styles from "./source-list.module.css";
import { TierMark } from "./source-reference";

interface SourceListProps {
  sources: readonly Source[];
  /** What the links carry along, such as "?asOf=2024-03-01". */
  query?: string;
}

/** Sources by title, with who published them and when; of a long list the first ten. */
export function SourceList({ sources, query }: SourceListProps) {
  return (
    <Folding count={sources.length} rows="sources">
      <ul className={styles.list}>
        {sources.map((source, index) => (
          <li key={source.id} {...markRest(index)}>
            <Link href={getRecordHref("sources", source.id, query)}>{getSourceTitle(source)}</Link>
            <span className={styles.place}>
              {source.title !== null && (
                <>
                  {source.publisher}, <DateText date={source.published} absent="undated" />,{" "}
                </>
              )}
              <TierMark tier={source.tier} />
            </span>
          </li>
        ))}
      </ul>
    </Folding>
  );
}
