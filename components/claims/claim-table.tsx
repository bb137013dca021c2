import type { ReactNode } from "react";
import { type Column, DataTable } from "@/components/data-table";
import { DateText } from "@/components/dates";
import { Note } from "@/components/notice";
import type { Names } from "@/components/record-link";
import { SaidBy, StatementSource } from "@/components/source-reference";
import { formatDate } from "@/lib/domain/date-text";
import { getLabel } from "@/lib/domain/list";
import { READINGS } from "@/lib/domain/sourcing";
import type { Claim, Source } from "@/lib/schema/api/shapes";
import { formatSays } from "@/lib/view-models/attribution";
import styles from "./claims.module.css";

interface ClaimTableProps<C extends Claim> {
  caption: ReactNode;
  claims: readonly C[];
  /** The claim whose word stands, and how that is put: "stands now". */
  standing?: { readonly id: string; readonly words: string } | null;
  /** What a claim is about, as a link; left out where the page is about one thing alone. */
  about?: (claim: C) => ReactNode;
  /** What a claim changed; left out where that is not told. */
  change?: (claim: C) => ReactNode;
  /** Whether links can lead to a row; not where the same claims stand in another table of the page. */
  anchors?: boolean;
  names: Names;
  sources: ReadonlyMap<string, Source>;
  /** What the links carry along, such as "?asOf=2024-03-01". */
  query?: string;
}

/** Claims in the order they were made: when, whose word, what, for when, and where it stands. */
export function ClaimTable<C extends Claim>({
  caption,
  claims,
  standing = null,
  about,
  change,
  anchors = true,
  names,
  sources,
  query,
}: ClaimTableProps<C>) {
  const columns: Column<C>[] = [
    {
      key: "said-on",
      label: "Said on",
      head: true,
      render: ({ saidOn }) => (
        <span className={styles.when}>
          <DateText date={saidOn} />
        </span>
      ),
    },
    {
      key: "by",
      label: "Claimed by",
      render: (claim) => (
        <SaidBy {...claim} publication={sources.get(claim.source)} names={names} query={query} />
      ),
    },
    {
      key: "says",
      label: "Type",
      render: ({ id, says }) => (
        <Says word={formatSays(says)} stands={id === standing?.id ? standing.words : null} />
      ),
    },
    { key: "date", label: "Date given", render: (claim) => <ClaimDate {...claim} /> },
    ...(change ? [{ key: "change", label: "Change", render: change }] : []),
    {
      key: "summary",
      label: "Summary",
      render: (claim) => (
        <>
          {about && <span className={styles.about}>{about(claim)}</span>}
          {claim.summary}
          {claim.note && <Note>{claim.note}</Note>}
        </>
      ),
    },
    {
      key: "source",
      label: "Source",
      render: (claim) => (
        <>
          <StatementSource statement={claim} sources={sources} query={query} />
          {claim.checked && <Checked {...claim.checked} />}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={claims}
      rowKey={({ id }) => id}
      rowId={anchors ? ({ id }) => id : undefined}
      empty={<p>No claims yet.</p>}
    />
  );
}

/** That a second reader has held a claim against its page. */
function Checked({ on, against }: NonNullable<Claim["checked"]>) {
  return (
    <span className={styles.checked}>
      checked against its page on {formatDate({ edtf: on })} ({getLabel(READINGS, against).toLowerCase()})
    </span>
  );
}

function Says({ word, stands }: { word: string; stands: string | null }) {
  return (
    <>
      {word}
      {stands && <span className={styles.stands}>{stands}</span>}
    </>
  );
}

/** The date a claim speaks of, and the words it was given in. */
export function ClaimDate({ date, asSaid }: Pick<Claim, "date" | "asSaid">) {
  return (
    <span className={styles.date}>
      <DateText date={date} />
      {asSaid && <span className={styles.asSaid}>“{asSaid}”</span>}
    </span>
  );
}
