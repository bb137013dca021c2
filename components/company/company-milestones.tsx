import { type Column, DataTable } from "@/components/data-table";
import { DateWords } from "@/components/date-words";
import { Link } from "@/components/link";
import { MilestoneDate } from "@/components/milestone-date";
import type { Names } from "@/components/record-link";
import { StatusMark } from "@/components/status-mark";
import { TechnologyTags } from "@/components/technology-tag";
import { labelOf } from "@/lib/domain/list";
import { MILESTONE_KINDS, PARTS } from "@/lib/domain/milestone-kinds";
import type { Milestone } from "@/lib/schema/api/shapes";
import { type CompanyInput, partIn } from "@/lib/view-models/company";
import { recordHref } from "@/lib/view-models/record-href";
import styles from "./company.module.css";

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
