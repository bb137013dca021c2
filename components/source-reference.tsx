import { Fragment } from "react";
import { TIERS } from "@/lib/domain/sourcing";
import type { Claim, Source } from "@/lib/schema/api/shapes";
import { formatPublication } from "@/lib/view-models/attribution";
import { getParagraphHref, getRecordHref } from "@/lib/view-models/record-href";
import { DateText } from "./dates";
import { Link } from "./link";
import { CompanyList, type Names } from "./record-link";
import styles from "./source-reference.module.css";
import { WeakMark } from "./status-mark";

interface SourceReferenceProps {
  source: Pick<Source, "id" | "publisher" | "published" | "tier">;
  paragraphs: readonly number[];
  /** The claim or figure that stands there, for a link to it where no paragraph is known. */
  statement?: string;
  /** What the links carry along, such as "?asOf=2024-03-01". */
  query?: string;
}

/** Where a thing is said: the publisher, the day, the paragraphs, and how near the source stands to it. */
function SourceReference({ source, paragraphs, statement, query = "" }: SourceReferenceProps) {
  return (
    <span className={styles.reference}>
      <Link href={getRecordHref("sources", source.id, query)}>{source.publisher}</Link>,{" "}
      <DateText date={source.published} absent="undated" />{" "}
      <span className={styles.place}>
        {paragraphs.length > 0 ? (
          <Paragraphs source={source.id} paragraphs={paragraphs} query={query} />
        ) : (
          <Excerpt href={statement && `${getRecordHref("sources", source.id, query)}#${statement}`} />
        )}
      </span>{" "}
      <TierMark tier={source.tier} />
    </span>
  );
}

/** That only a part of the text was read. */
function Excerpt({ href }: { href: string | undefined }) {
  return href ? <Link href={href}>excerpt</Link> : "excerpt";
}

function Paragraphs({
  source,
  paragraphs,
  query,
}: {
  source: string;
  paragraphs: readonly number[];
  query: string;
}) {
  return (
    <>
      <span aria-hidden="true">¶</span>
      <span className="visually-hidden">paragraph</span>{" "}
      {paragraphs.map((paragraph, index) => (
        <Fragment key={paragraph}>
          {index > 0 && ", "}
          <Link href={getParagraphHref(source, paragraph, query)}>{paragraph}</Link>
        </Fragment>
      ))}
    </>
  );
}

/** How near a source stands to what it tells; its definition at rest under the pointer. */
export function TierMark({ tier }: { tier: Source["tier"] }) {
  const entry = TIERS.find(({ id }) => id === tier);
  return (
    <span className={styles.tier} title={entry?.definition}>
      {entry?.label.toLowerCase()}
    </span>
  );
}

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
      {other ? <Link href={getRecordHref("sources", id, query)}>{other.publisher}</Link> : "on another page"},
      counted once
    </span>
  );
}

interface SaidByProps extends Pick<Claim, "saidBy"> {
  via?: string | null;
  /** Where it stands: its publisher is named where nobody is said to have said it. */
  publication: Pick<Source, "publisher" | "kind"> | undefined;
  names: Names;
  /** What the links carry along, such as "?asOf=2024-03-01". */
  query?: string;
}

/** Whose word it is: companies, or the publication; and who passed it on. */
export function SaidBy({ saidBy, via = null, publication, names, query }: SaidByProps) {
  if (saidBy.length === 0)
    return <span className={styles.itself}>{formatPublication(publication, via)}</span>;
  return (
    <>
      <CompanyList ids={saidBy} names={names} query={query} />
      {via && <span className={styles.via}> via {via}</span>}
    </>
  );
}
