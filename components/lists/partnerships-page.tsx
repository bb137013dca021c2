import { type Column, DataTable } from "@/components/data-table";
import { DateText } from "@/components/dates";
import { Link } from "@/components/link";
import { PartnershipStatusMark } from "@/components/partnership-status";
import { CompanyList, type Names } from "@/components/record-link";
import { WeakMark } from "@/components/status-mark";
import { TechnologyTags } from "@/components/technology-tag";
import { getLabel } from "@/lib/domain/list";
import { listSupply, PARTNERSHIP_KINDS } from "@/lib/domain/partnerships";
import type { Partnership } from "@/lib/schema/api/shapes";
import type { ListPageData } from "@/lib/schema/pages/list-page";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { listChartPictures } from "@/lib/view-models/downloads";
import { getSortLink, type SortLink, writeCarriedQuery } from "@/lib/view-models/lists";
import { listNames } from "@/lib/view-models/lookups";
import { getRecordHref } from "@/lib/view-models/record-href";
import { ListFrame } from "./list-frame";

interface PartnershipsPageProps {
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
  data: ListPageData<Partnership>;
}

/** The list of partnerships. */
export function PartnershipsPage({ data, site }: PartnershipsPageProps) {
  const { params, page, companies } = data;
  const sort = {
    name: getSortLink("partnerships", params, "name"),
    announced: getSortLink("partnerships", params, "announced"),
    milestones: getSortLink("partnerships", params, "milestones"),
  };
  return (
    <ListFrame
      site={site}
      collection="partnerships"
      title="Partnerships"
      lead={
        <>
          Who works with whom, as their sources report it.{" "}
          <Link href={`/network${formatQuery(params.filter, { asOf: params.asOfParam })}`}>
            Show them as a network
          </Link>
        </>
      }
      data={data}
      pictures={listChartPictures("partnerships-by-technology", params)}
    >
      <PartnershipTable
        partnerships={page.data}
        names={listNames(companies)}
        query={writeCarriedQuery(params.asOfParam, params.filter.scope)}
        sort={sort}
      />
    </ListFrame>
  );
}

interface PartnershipTableProps {
  partnerships: readonly Partnership[];
  names: Names;
  caption?: string;
  /** What links carry along, such as "?asOf=2024-01-01". */
  query?: string;
  /** Whether rows after the tenth are folded. */
  fold?: boolean;
  sort?: { readonly name: SortLink; readonly announced: SortLink; readonly milestones: SortLink };
}

/** Partnerships: who, what for, since when, and where they stand. */
export function PartnershipTable({
  partnerships,
  names,
  caption = "",
  query = "",
  fold = false,
  sort,
}: PartnershipTableProps) {
  const columns: Column<Partnership>[] = [
    {
      key: "name",
      label: "Partnership",
      head: true,
      sort: sort?.name,
      render: ({ id, name }) => <Link href={`${getRecordHref("partnerships", id)}${query}`}>{name}</Link>,
    },
    {
      key: "parties",
      label: "Parties",
      render: ({ parties, unnamedParties }) => (
        <>
          <Parties parties={parties} names={names} query={query} />
          {unnamedParties && " and others"}
        </>
      ),
    },
    {
      key: "kind",
      label: "Kind",
      render: ({ kinds }) => kinds.map((kind) => getLabel(PARTNERSHIP_KINDS, kind)).join(", "),
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
          <DateText date={announced} absent="unknown" /> {weaklySourced && <WeakMark />}
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
      fold={fold ? "partnerships" : undefined}
    />
  );
}

interface PartiesProps {
  parties: Partnership["parties"];
  names: Names;
  query: string;
}

/** The companies in a partnership: who supplies whom, where the roles say so, and whoever else takes part. */
function Parties({ parties, names, query }: PartiesProps) {
  const list = (ids: readonly string[]) => <CompanyList ids={ids} names={names} query={query} />;
  const supply = listSupply(parties);
  if (!supply) return list([...new Set(parties.map(({ company }) => company))]);
  const { from, to, others } = supply;
  return (
    <>
      {list(from)} <span aria-hidden="true">→</span>
      <span className="visually-hidden"> to </span> {list(to)}
      {others.length > 0 && <>, with {list(others)}</>}
    </>
  );
}
