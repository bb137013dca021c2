import { type Column, DataTable } from "@/components/data-table";
import { DateWords } from "@/components/date-words";
import { Link } from "@/components/link";
import { MilestoneDate } from "@/components/milestone-date";
import { CompanyList, type Names } from "@/components/record-link";
import { StatusMark } from "@/components/status-mark";
import { labelOf } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import type { Milestone } from "@/lib/schema/api/shapes";
import type { SortLink } from "@/lib/view-models/lists";
import { recordHref } from "@/lib/view-models/record-href";

interface MilestoneTableProps {
  milestones: readonly Milestone[];
  names: Names;
  caption?: string;
  /** What links carry along, such as "?asOf=2024-01-01". */
  query?: string;
  sort?: { readonly title: SortLink; readonly date: SortLink; readonly said: SortLink };
}

/** Milestones: what, where it stands, for when, and how that moved. */
export function MilestoneTable({ milestones, names, caption = "", query = "", sort }: MilestoneTableProps) {
  const columns: Column<Milestone>[] = [
    {
      key: "title",
      label: "Milestone",
      head: true,
      sort: sort?.title,
      render: ({ id, title }) => <Link href={`${recordHref("milestones", id)}${query}`}>{title}</Link>,
    },
    { key: "status", label: "Status", render: ({ status }) => <StatusMark status={status} /> },
    {
      key: "date",
      label: "Target or achieved",
      sort: sort?.date,
      render: (milestone) => <MilestoneDate milestone={milestone} />,
    },
    {
      key: "companies",
      label: "Companies",
      render: ({ companies }) => (
        <CompanyList ids={companies.map(({ company }) => company)} names={names} query={query} />
      ),
    },
    { key: "kind", label: "Stage", render: ({ kind }) => labelOf(MILESTONE_KINDS, kind) },
    {
      key: "said",
      label: "Last word",
      sort: sort?.said,
      render: ({ lastSaidOn }) => <DateWords date={lastSaidOn} />,
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={milestones}
      rowKey={({ id }) => id}
      empty={<p>No milestones.</p>}
    />
  );
}
