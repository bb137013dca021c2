import { EmbedSnippet } from "@/components/embed/embed-snippet";
import { TakeAway } from "@/components/take/take-away";
import type { Milestone } from "@/lib/schema/api/shapes";
import type { AskedDay } from "@/lib/schema/parameters/asked";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { DEFAULT_LIMIT } from "@/lib/schema/parameters/registry";
import { chartFiles } from "@/lib/view-models/downloads";
import { recordHref } from "@/lib/view-models/record-href";

interface TakeTrendProps {
  milestone: Milestone;
  asked: AskedDay;
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
}

/** What of a milestone's course can be taken along: each word about it with its date, drawn as on the page of trends. */
export function TakeTrend({ milestone: { id, title }, asked, site }: TakeTrendProps) {
  const filter = { ...NO_FILTER, milestone: [id], scope: "all" as const };
  const trend = { ...asked, filter, sort: null, limit: DEFAULT_LIMIT, cursor: null };
  return (
    <TakeAway
      title={`${title}: what was said when`}
      path={`${recordHref("milestones", id)}#claims`}
      query=""
      asOf={asked.asOf}
      site={site}
      files={chartFiles("trends", trend)}
      embed={<EmbedSnippet title={title} view={{ chart: "trends", asked: trend }} site={site} />}
    />
  );
}
