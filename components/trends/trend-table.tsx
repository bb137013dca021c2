import { ClaimDate } from "@/components/claims/claim-table";
import { type Column, DataTable } from "@/components/data-table";
import { DateText } from "@/components/dates";
import { Link } from "@/components/link";
import type { Names } from "@/components/record-link";
import { SaidBy, StatementSource } from "@/components/source-reference";
import { nameRevision } from "@/lib/domain/revisions";
import type { Source } from "@/lib/schema/api/shapes";
import { formatDateChange, type TrendRow } from "@/lib/view-models/trends/words";

interface TrendTableProps {
  rows: readonly TrendRow[];
  names: Names;
  sources: ReadonlyMap<string, Source>;
  /** What the links carry along, such as "?asOf=2024-03-01". */
  query: string;
}

/** Every point of the drawings as a row, milestone by milestone, oldest first. */
export function TrendTable({ rows, names, sources, query }: TrendTableProps) {
  const columns: Column<TrendRow>[] = [
    {
      key: "milestone",
      label: "Milestone",
      head: true,
      render: ({ title, href }) => <Link href={href}>{title}</Link>,
    },
    { key: "said-on", label: "Said on", render: ({ word }) => <DateText date={word.saidOn} /> },
    {
      key: "by",
      label: "Claimed by",
      render: ({ word }) => (
        <SaidBy {...word} publication={sources.get(word.source)} names={names} query={query} />
      ),
    },
    { key: "target", label: "Date given", render: ({ word }) => <ClaimDate {...word} /> },
    { key: "revision", label: "Revision", render: ({ word }) => nameRevision(word.revision, word.from) },
    { key: "change", label: "Change", render: ({ word }) => formatDateChange(word) ?? "–" },
    {
      key: "source",
      label: "Source",
      render: ({ word }) => <StatementSource statement={word} sources={sources} query={query} />,
    },
  ];
  return (
    <DataTable
      caption=""
      columns={columns}
      rows={rows}
      rowKey={({ word }) => word.id}
      empty={<p>No dated claims.</p>}
    />
  );
}
