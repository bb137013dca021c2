import { EmbedSnippet } from "@/components/embed/embed-snippet";
import { TakeAway } from "@/components/take/take-away";
import type { Company } from "@/lib/schema/api/shapes";
import { type AskedDay, askedTimeline } from "@/lib/schema/parameters/asked";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { chartFiles } from "@/lib/view-models/downloads";
import { recordHref } from "@/lib/view-models/record-href";

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
