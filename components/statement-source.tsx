import type { Claim, Source } from "@/lib/schema/api/shapes";
import { recordHref } from "@/lib/view-models/record-href";
import { Link } from "./link";
import { SourceReference } from "./source-reference";
import styles from "./source-reference.module.css";
import { WeakMark } from "./weak-mark";

interface StatementSourceProps {
  statement: Pick<Claim, "id" | "source" | "paragraphs" | "weaklySourced"> &
    Partial<Pick<Claim, "sameTextAs">>;
  sources: ReadonlyMap<string, Source>;
  /** What the links carry along, such as "?asOf=2024-03-01". */
  query?: string;
}

/** Where a claim or figure stands, how good that is, and whether it is a text that stands elsewhere too. */
export function StatementSource({ statement, sources, query }: StatementSourceProps) {
  const source = sources.get(statement.source);
  if (!source) return null;
  return (
    <>
      <SourceReference
        source={source}
        paragraphs={statement.paragraphs}
        statement={statement.id}
        query={query}
      />
      {statement.weaklySourced && (
        <>
          {" "}
          <WeakMark />
        </>
      )}
      {statement.sameTextAs && <SameText claim={statement.sameTextAs} sources={sources} query={query} />}
    </>
  );
}

/** That a claim is one voice with another: both carry one text. */
function SameText({ claim, sources, query }: Omit<StatementSourceProps, "statement"> & { claim: string }) {
  const [id = ""] = claim.split("--");
  const other = sources.get(id);
  return (
    <span className={styles.sameText}>
      the same text as{" "}
      {other ? <Link href={recordHref("sources", id, query)}>{other.publisher}</Link> : "on another page"},
      one voice
    </span>
  );
}
