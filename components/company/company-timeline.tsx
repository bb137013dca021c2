import { EmbedSnippet } from "@/components/embed/embed-snippet";
import { Link } from "@/components/link";
import { Timeline } from "@/components/timeline/timeline";
import type { RecordDay } from "@/lib/schema/pages/promises";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { toTimelineParams } from "@/lib/schema/parameters/to-params";
import type { CompanyInput } from "@/lib/view-models/company";
import { listChartFiles } from "@/lib/view-models/downloads";
import { buildBriefView } from "@/lib/view-models/timeline/view";
import styles from "./company.module.css";

interface CompanyTimelineProps {
  data: CompanyInput & RecordDay;
  /** What links carry along, such as "?asOf=2024-01-01". */
  query: string;
}

/** The timeline of all that involves a company, by partnership, and the way to the whole of it. */
export function CompanyTimeline({ data, query }: CompanyTimelineProps) {
  const { params, companies, sources, partnerships, milestones, courses, claims } = data;
  const records = { companies, partnerships, milestones, courses, claims, sources };
  return (
    <section id="course" aria-label="Timeline, by partnership" className={styles.course}>
      <Timeline
        view={buildBriefView({ asOf: params.asOf, lanes: "partnership", ...records, hrefs: { query } })}
      />
      <p>
        <Link href={getTimelineHref(data)}>Open this timeline in Explore</Link>
      </p>
    </section>
  );
}

/** What the Export of a company's page has of its timeline: files, what they show, and how it is embedded. */
export function describeTimeline(data: CompanyTimelineProps["data"], site: string) {
  if (data.partnerships.length + data.milestones.length === 0) return;
  const title = `${data.company.name}, timeline by partnership`;
  const timeline = readTimeline(data);
  return {
    files: listChartFiles("timeline", timeline).map((file) =>
      file.isPicture ? file : { ...file, label: `Timeline (${file.label})` },
    ),
    note: (
      <>
        The picture is its <Link href={getTimelineHref(data)}>timeline by partnership</Link>.
      </>
    ),
    embed: <EmbedSnippet title={title} view={{ chart: "timeline", listParams: timeline }} site={site} />,
  };
}

function getTimelineHref(data: CompanyTimelineProps["data"]): string {
  const { filter, asOfParam } = readTimeline(data);
  return `/timeline${formatQuery(filter, { asOf: asOfParam })}`;
}

/** What the address of that timeline asks for. */
function readTimeline({ company, params }: CompanyTimelineProps["data"]) {
  const values = { company: [company.id], scope: params.scope } as const;
  return toTimelineParams(
    params.asOfParam === null ? values : { ...values, asOf: params.asOfParam },
    params.today,
  );
}
