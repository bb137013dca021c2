import { type Column, DataTable } from "@/components/data-table";
import { DateWords } from "@/components/date-words";
import { Link } from "@/components/link";
import { PartnershipStatusMark } from "@/components/partnership-status";
import { CompanyList, type Names } from "@/components/record-link";
import { TechnologyTags } from "@/components/technology-tag";
import { WeakMark } from "@/components/weak-mark";
import { labelOf } from "@/lib/domain/list";
import { PARTNERSHIP_KINDS } from "@/lib/domain/partnerships";
import type { Partnership } from "@/lib/schema/api/shapes";
import type { SortLink } from "@/lib/view-models/lists";
import { recordHref } from "@/lib/view-models/record-href";

interface PartnershipTableProps {
  partnerships: readonly Partnership[];
  names: Names;
  caption?: string;
  /** What links carry along, such as "?asOf=2024-01-01". */
  query?: string;
  sort?: { readonly name: SortLink; readonly announced: SortLink; readonly milestones: SortLink };
}

/** Partnerships: who, what for, since when, and where they stand. */
export function PartnershipTable({
  partnerships,
  names,
  caption = "",
  query = "",
  sort,
}: PartnershipTableProps) {
  const columns: Column<Partnership>[] = [
    {
      key: "name",
      label: "Partnership",
      head: true,
      sort: sort?.name,
      render: ({ id, name }) => <Link href={`${recordHref("partnerships", id)}${query}`}>{name}</Link>,
    },
    {
      key: "parties",
      label: "Parties",
      render: ({ parties, unnamedParties }) => (
        <>
          <CompanyList
            ids={[...new Set(parties.map(({ company }) => company))]}
            names={names}
            query={query}
          />
          {unnamedParties && " and others"}
        </>
      ),
    },
    {
      key: "kind",
      label: "Kind",
      render: ({ kinds }) => kinds.map((kind) => labelOf(PARTNERSHIP_KINDS, kind)).join(", "),
    },
    {
      key: "technology",
      label: "Technology",
      render: ({ technologies }) => <TechnologyTags technologies={technologies} />,
    },
    {
      key: "announced",
      label: "Announced",
      sort: sort?.announced,
      render: ({ announced, weaklySourced }) => (
        <>
          <DateWords date={announced} absent="not told" /> {weaklySourced && <WeakMark />}
        </>
      ),
    },
    { key: "status", label: "Status", render: ({ status }) => <PartnershipStatusMark status={status} /> },
    {
      key: "milestones",
      label: "Milestones",
      numeric: true,
      sort: sort?.milestones,
      render: ({ milestones }) => milestones.length,
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={partnerships}
      rowKey={({ id }) => id}
      empty={<p>No partnerships.</p>}
    />
  );
}
