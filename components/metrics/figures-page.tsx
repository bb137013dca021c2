import { ListFrame } from "@/components/lists/list-frame";
import { SubjectLink, type Subjects } from "@/components/subject-link";
import type { Metric, Source } from "@/lib/schema/api/shapes";
import type { ListPageData } from "@/lib/schema/pages/list-page";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { namesOf } from "@/lib/view-models/lookups";
import { counted } from "@/lib/view-models/text";
import { MetricTable } from "./metric-table";

interface FiguresPageProps {
  /** The site\'s own address without a closing slash; empty where it does not know it. */
  site: string;
  data: ListPageData<Metric> & {
    readonly subjects: Subjects;
    readonly sources: ReadonlyMap<string, Source>;
  };
}

/** Every number that a source gives, the newest first. */
export function FiguresPage({ data, site }: FiguresPageProps) {
  const { asked, page, companies, subjects, sources } = data;
  const query = writeCarriedQuery(asked.askedDay, asked.filter.scope);
  return (
    <ListFrame
      site={site}
      collection="metrics"
      title="Figures"
      lead={`${counted(page.total, "number", "numbers")} that sources give, each with what it is about and how it is meant.`}
      data={data}
    >
      <MetricTable
        caption=""
        metrics={page.data}
        about={({ subject }) => <SubjectLink subject={subject} subjects={subjects} query={query} />}
        names={namesOf(companies)}
        sources={sources}
        query={query}
      />
    </ListFrame>
  );
}
