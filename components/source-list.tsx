import type { Source } from "@/lib/schema/api/shapes";
import { recordHref } from "@/lib/view-models/record-href";
import { sourceTitle } from "@/lib/view-models/source";
import { DateWords } from "./dates";
import { Link } from "./link";
import styles from "./source-list.module.css";
import { TierMark } from "./source-reference";

interface SourceListProps {
  sources: readonly Source[];
  /** What the links carry along, such as "?asOf=2024-03-01". */
  query?: string;
}

/** Sources by title, with who published them and when. */
export function SourceList({ sources, query }: SourceListProps) {
  return (
    <ul className={styles.list}>
      {sources.map((source) => (
        <li key={source.id}>
          <Link href={recordHref("sources", source.id, query)}>{sourceTitle(source)}</Link>
          <span className={styles.place}>
            {source.title !== null && (
              <>
                {source.publisher}, <DateWords date={source.published} absent="undated" />,{" "}
              </>
            )}
            <TierMark tier={source.tier} />
          </span>
        </li>
      ))}
    </ul>
  );
}
