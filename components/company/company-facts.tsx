import { type Column, DataTable } from "@/components/data-table";
import { DateText, MilestoneDate } from "@/components/dates";
import { Facts } from "@/components/facts";
import { Link, Outgoing } from "@/components/link";
import { CompanyList, type Names, ScopeLink } from "@/components/record-link";
import { StatusMark } from "@/components/status-mark";
import { TechnologyTags } from "@/components/technology-tag";
import { getLabel } from "@/lib/domain/list";
import { MILESTONE_KINDS, PARTS } from "@/lib/domain/milestone-kinds";
import type { Milestone } from "@/lib/schema/api/shapes";
import { type CompanyInput, getPart } from "@/lib/view-models/company";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { getRecordHref, getWikidataHref } from "@/lib/view-models/record-href";
import styles from "./company.module.css";

interface CompanyFactsProps {
  input: Pick<CompanyInput, "params" | "company" | "parts" | "totals">;
  names: Names;
  query: string;
}

/** Who a company is, how else it is called, and what it is a part of. */
export function CompanyFacts({ input, names, query }: CompanyFactsProps) {
  const { company, parts } = input;
  const { website, wikidata, ticker } = company;
  const links = { names, query };
  return (
    <Facts
      facts={[
        company.aliases.length > 0 && { label: "Also known as", content: company.aliases.join("; ") },
        company.partOf !== null && {
          label: "Part of",
          content: <CompanyList ids={[company.partOf]} {...links} />,
        },
        parts.length > 0 && {
          label: "Parts",
          content: <CompanyList ids={parts.map(({ id }) => id)} {...links} />,
        },
        (website !== null || wikidata !== null) && {
          label: "Elsewhere",
          content: (
            <ul className={styles.elsewhere}>
              {website !== null && (
                <li>
                  <Outgoing href={website}>{new URL(website).hostname.replace(/^www\./, "")}</Outgoing>
                </li>
              )}
              {wikidata !== null && (
                <li>
                  <Outgoing href={getWikidataHref(wikidata)}>Wikidata {wikidata}</Outgoing>
                </li>
              )}
            </ul>
          ),
        },
        ticker !== null && { label: "Traded as", content: ticker },
        { label: "Shown here", content: <ScopeSwitch input={input} /> },
      ]}
    />
  );
}

/** Which records the page shows, and the way to the others. */
function ScopeSwitch({ input: { params, company, totals } }: Pick<CompanyFactsProps, "input">) {
  const [solid, all] = [totals["solid-state"], totals.all];
  const more = all.partnerships + all.milestones - solid.partnerships - solid.milestones;
  const isAll = params.scope === "all";
  if (more === 0 && !isAll) return "Records on solid-state batteries; there are no other records";
  return (
    <>
      {isAll ? "All records" : "Records on solid-state batteries"};{" "}
      <ScopeLink
        scope={params.scope}
        more={more}
        hrefOf={(scope) => getRecordHref("companies", company.id, writeCarriedQuery(params.asOfParam, scope))}
      />
    </>
  );
}

interface CompanyMilestonesProps {
  input: CompanyInput;
  names: Names;
  query: string;
}

/** A company's milestones: what, where it stands, for when, and the company's part in it. */
export function CompanyMilestones({ input, names, query }: CompanyMilestonesProps) {
  const columns: Column<Milestone>[] = [
    {
      key: "title",
      label: "Milestone",
      head: true,
      render: ({ id, title, kind }) => (
        <>
          <Link href={getRecordHref("milestones", id, query)}>{title}</Link>
          <span className={styles.kind}>{getLabel(MILESTONE_KINDS, kind)}</span>
        </>
      ),
    },
    { key: "status", label: "Status", render: ({ status }) => <StatusMark status={status} /> },
    {
      key: "date",
      label: "Target or achieved",
      render: (milestone) => <MilestoneDate milestone={milestone} />,
    },
    {
      key: "part",
      label: "Part",
      render: (milestone) => <PartWords input={input} milestone={milestone} names={names} />,
    },
    {
      key: "technology",
      label: "Technology",
      render: ({ technologies }) => <TechnologyTags technologies={technologies} />,
    },
    { key: "said", label: "Last claim", render: ({ lastSaidOn }) => <DateText date={lastSaidOn} /> },
  ];
  return (
    <DataTable
      caption=""
      columns={columns}
      rows={input.milestones}
      rowKey={({ id }) => id}
      empty={<p>No milestones.</p>}
      fold="milestones"
    />
  );
}

function PartWords({ input, milestone, names }: { input: CompanyInput; milestone: Milestone; names: Names }) {
  const found = getPart(input, milestone);
  if (found === null) return null;
  const { part, through } = found;
  return (
    <>
      {getLabel(PARTS, part)}
      {through !== null && <span className={styles.quiet}>through {names.get(through) ?? through}</span>}
    </>
  );
}
