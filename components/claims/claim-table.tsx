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
import { type ClaimTableNotes, describeClaims } from "@/lib/view-models/claim-table";
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
export function ClaimTable<C extends Claim>(props: ClaimTableProps<C>) {
  const { caption, claims, anchors = true } = props;
  const notes = describeClaims(claims);
  return (
    <>
      <DataTable
        caption={caption}
        columns={listColumns(props, notes)}
        rows={claims}
        rowKey={({ id }) => id}
        rowId={anchors ? ({ id }) => id : undefined}
        empty={<p>No claims yet.</p>}
        fold="claims"
      />
      {notes.words !== "" && <p className={styles.below}>{notes.words}</p>}
    </>
  );
}

function listColumns<C extends Claim>(
  { standing = null, about, change, names, sources, query }: ClaimTableProps<C>,
  { hasOneType, hasOneCheck }: ClaimTableNotes,
): Column<C>[] {
  const stands = ({ id }: C) =>
    id === standing?.id && <span className={styles.stands}>{standing.words}</span>;
  const type = {
    key: "says",
    label: "Type",
    render: (claim: C) => (
      <>
        {formatSays(claim.says)}
        {stands(claim)}
      </>
    ),
  };
  const date = (claim: C) => (
    <>
      <ClaimDate {...claim} />
      {hasOneType && stands(claim)}
    </>
  );
  return [
    { key: "said-on", label: "Said on", head: true, render: SaidOnCell },
    {
      key: "by",
      label: "Claimed by",
      render: (claim) => (
        <SaidBy {...claim} publication={sources.get(claim.source)} names={names} query={query} />
      ),
    },
    ...(hasOneType ? [] : [type]),
    { key: "date", label: "Date given", render: date },
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
          <Checked checked={claim.checked} isToldBelow={hasOneCheck} />
        </>
      ),
    },
  ];
}

function SaidOnCell({ saidOn }: Pick<Claim, "saidOn">) {
  return (
    <span className={styles.when}>
      <DateText date={saidOn} />
    </span>
  );
}

/** Whether a second reader has held a claim against its page; where a line below the table tells of all, the exceptions. */
function Checked({ checked, isToldBelow }: Pick<Claim, "checked"> & { isToldBelow: boolean }) {
  if (isToldBelow) return checked ? null : <span className={styles.checked}>not checked again</span>;
  if (!checked) return null;
  return (
    <span className={styles.checked}>
      checked against its page on {formatDate({ edtf: checked.on })} (
      {getLabel(READINGS, checked.against).toLowerCase()})
    </span>
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
