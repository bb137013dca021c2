import { type Column, DataTable } from "@/components/data-table";
import { DateWords, MilestoneDate } from "@/components/dates";
import { EmbedSnippet } from "@/components/embed/embed-snippet";
import { Facts } from "@/components/facts";
import { Link } from "@/components/link";
import { CompanyList, type Names, ScopeLink } from "@/components/record-link";
import { StatusMark } from "@/components/status-mark";
import { TakeAway } from "@/components/take/take-away";
import { TechnologyTags } from "@/components/technology-tag";
import { COMPANY_KINDS, countryName } from "@/lib/domain/companies";
import { labelOf } from "@/lib/domain/list";
import { MILESTONE_KINDS, PARTS } from "@/lib/domain/milestone-kinds";
import type { Company, Milestone } from "@/lib/schema/api/shapes";
import { type AskedDay, askedTimeline } from "@/lib/schema/parameters/asked";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { type CompanyInput, partIn } from "@/lib/view-models/company";
import { chartFiles } from "@/lib/view-models/downloads";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { recordHref } from "@/lib/view-models/record-href";
import styles from "./company.module.css";

interface CompanyFactsProps {
  input: Pick<CompanyInput, "asked" | "company" | "parts" | "totals">;
  names: Names;
  query: string;
}

/** Who a company is, how else it is called, and what it is a part of. */
export function CompanyFacts({ input, names, query }: CompanyFactsProps) {
  const { company, parts } = input;
  const links = { names, query };
  return (
    <Facts
      facts={[
        { label: "Kind", content: labelOf(COMPANY_KINDS, company.kind) },
        company.country !== null && { label: "Country", content: countryName(company.country) },
        company.aliases.length > 0 && { label: "Also written", content: company.aliases.join("; ") },
        company.partOf !== null && {
          label: "Part of",
          content: <CompanyList ids={[company.partOf]} {...links} />,
        },
        parts.length > 0 && {
          label: "Its parts",
          content: <CompanyList ids={parts.map(({ id }) => id)} {...links} />,
        },
        { label: "Shown here", content: <ScopeSwitch input={input} /> },
      ]}
    />
  );
}

/** Which records the page shows, and the way to the others. */
function ScopeSwitch({ input: { asked, company, totals } }: Pick<CompanyFactsProps, "input">) {
  const [solid, all] = [totals["solid-state"], totals.all];
  const more = all.partnerships + all.milestones - solid.partnerships - solid.milestones;
  const isAll = asked.scope === "all";
  if (more === 0 && !isAll) return "Records on solid-state batteries; there are no others";
  return (
    <>
      {isAll ? "All records" : "Records on solid-state batteries"};{" "}
      <ScopeLink
        scope={asked.scope}
        more={more}
        hrefOf={(scope) => recordHref("companies", company.id, writeCarriedQuery(asked.askedDay, scope))}
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
          <Link href={recordHref("milestones", id, query)}>{title}</Link>
          <span className={styles.kind}>{labelOf(MILESTONE_KINDS, kind)}</span>
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
    { key: "said", label: "Last word", render: ({ lastSaidOn }) => <DateWords date={lastSaidOn} /> },
  ];
  return (
    <DataTable
      caption=""
      columns={columns}
      rows={input.milestones}
      rowKey={({ id }) => id}
      empty={<p>No milestone names it.</p>}
    />
  );
}

function PartWords({ input, milestone, names }: { input: CompanyInput; milestone: Milestone; names: Names }) {
  const found = partIn(input, milestone);
  if (found === null) return null;
  const { part, through } = found;
  return (
    <>
      {labelOf(PARTS, part)}
      {through !== null && <span className={styles.quiet}>through {names.get(through) ?? through}</span>}
    </>
  );
}

interface TakeTimelineProps {
  company: Company;
  asked: AskedDay;
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
}

/** What of a company's timeline can be taken along: it is the timeline of all that involves it, by partnership. */
export function TakeTimeline({ company: { id, name }, asked, site }: TakeTimelineProps) {
  const values = { company: [id], scope: asked.scope, lanes: "partnership" } as const;
  const timeline = askedTimeline(
    asked.askedDay === null ? values : { ...values, asOf: asked.askedDay },
    asked.today,
  );
  const title = `${name}, timeline by partnership`;
  return (
    <TakeAway
      title={title}
      path={`${recordHref("companies", id)}#course`}
      query={formatQuery({ scope: asked.scope })}
      asOf={asked.asOf}
      site={site}
      files={chartFiles("timeline", timeline)}
      embed={<EmbedSnippet title={title} view={{ chart: "timeline", asked: timeline }} site={site} />}
    />
  );
}
