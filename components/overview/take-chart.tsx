import { EmbedSnippet } from "@/components/embed/embed-snippet";
import { TakeAway } from "@/components/take/take-away";
import { labelOf } from "@/lib/domain/list";
import { BAR_CHARTS, type BarChartId } from "@/lib/schema/pages/charts";
import type { AskedDay } from "@/lib/schema/parameters/asked";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { DEFAULT_LIMIT } from "@/lib/schema/parameters/registry";
import { chartFiles } from "@/lib/view-models/downloads";

interface TakeChartProps {
  chart: BarChartId;
  asked: AskedDay;
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
}

/** What of a chart of the overview can be taken along; the scope is its only filter. */
export function TakeChart({ chart, asked, site }: TakeChartProps) {
  const title = labelOf(BAR_CHARTS, chart);
  const filter = { ...NO_FILTER, scope: asked.scope };
  const list = { ...asked, filter, sort: null, limit: DEFAULT_LIMIT, cursor: null };
  return (
    <TakeAway
      title={title}
      path={`/#${chart}-title`}
      query={formatQuery({ scope: asked.scope })}
      asOf={asked.asOf}
      site={site}
      files={chartFiles(chart, list)}
      embed={<EmbedSnippet title={title} view={{ chart, asked: list }} site={site} />}
    />
  );
}
