import { ChangeDates, RevisionMark } from "@/components/changes/revision-mark";
import { SaidOn } from "@/components/dates";
import boxes from "@/components/due/due.module.css";
import { MilestoneBox } from "@/components/due/due-and-passed";
import { Link } from "@/components/link";
import { SubjectLink } from "@/components/record-link";
import { WeakMark } from "@/components/status-mark";
import { Tabs } from "@/components/tabs";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { formatAll } from "@/lib/view-models/text";
import styles from "./overview.module.css";
import type { OverviewData } from "./overview-data";

interface LatelyProps {
  data: OverviewData;
  /** What links carry along, such as "?asOf=2024-01-01". */
  query: string;
}

/** One list with three tabs: what changed lately, what comes up, what is inside its window. */
export function LatelyAndSoon({ data: { params, due, newest }, query }: LatelyProps) {
  const { asOf, asOfParam, scope } = params;
  const all = (status: string) =>
    `/milestones${formatQuery({ status: [status], scope }, { asOf: asOfParam })}`;
  const box = { asOf, query };
  return (
    <Tabs
      label="Lately and soon"
      tabs={[
        { id: "newest", label: "Changed lately", content: <Newest newest={newest} query={query} /> },
        {
          id: "next",
          label: "Coming up",
          content: (
            <MilestoneBox
              id="next"
              title="Next 12 months"
              milestones={due.next.first}
              none="No promised date begins in the next 12 months."
              all={due.next.total > 0 ? { href: all("open"), label: "All upcoming" } : null}
              {...box}
            />
          ),
        },
        {
          id: "now",
          label: "Due now",
          content: (
            <MilestoneBox
              id="now"
              title="Due now"
              milestones={due.now.first}
              none="No promise is due now."
              all={due.now.total > 0 ? { href: all("due"), label: formatAll(due.now.total, "due") } : null}
              {...box}
            />
          ),
        },
      ]}
    />
  );
}

interface NewestProps {
  newest: OverviewData["newest"];
  /** What links carry along, such as "?asOf=2024-01-01". */
  query: string;
}

/** What was said last of all that changed something: what became of what, and when that was said. */
function Newest({ newest: { changes, subjects }, query }: NewestProps) {
  return (
    <section className={boxes.box} aria-labelledby="newest">
      <h2 id="newest">Newest</h2>
      {changes.length === 0 && <p className={boxes.none}>No changes yet.</p>}
      <ul className={styles.newest}>
        {changes.map((change) => (
          <li key={change.id}>
            <div className={styles.told}>
              <RevisionMark change={change} />
              <SubjectLink subject={change.about} subjects={subjects} query={query} />
            </div>
            <div className={styles.told}>
              <ChangeDates change={change} />
              <span>
                said <SaidOn date={change.saidOn} />
              </span>
              {change.weaklySourced && <WeakMark isShort />}
            </div>
          </li>
        ))}
      </ul>
      {changes.length > 0 && (
        <p className={boxes.all}>
          <Link href={`/changes${query}`}>All changes</Link>
        </p>
      )}
    </section>
  );
}
