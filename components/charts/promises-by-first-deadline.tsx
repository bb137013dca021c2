import type { ReactNode } from "react";
import { StatusGlyph } from "@/components/status-glyph";
import { labelOf } from "@/lib/domain/list";
import { BAR_CHARTS } from "@/lib/schema/charts";
import type { PromiseYears } from "@/lib/view-models/charts/promise-years";
import { describePromiseYears } from "@/lib/view-models/charts/sentences";
import { OUTCOME_STATUSES } from "@/lib/view-models/charts/textures";
import { ChartFigure } from "./chart-figure";
import { OUTCOME_MARKS } from "./marks";
import { YEARS_HEIGHT } from "./sizes";

/** Dated promises by the year of their first deadline, by what became of them. */
export function PromisesByFirstDeadline({
  series,
  sources,
  take,
}: {
  series: PromiseYears;
  sources: number;
  take: ReactNode;
}) {
  return (
    <ChartFigure
      id="promises-by-first-deadline"
      title={labelOf(BAR_CHARTS, "promises-by-first-deadline")}
      unit="Number of promises"
      words={describePromiseYears(series)}
      sources={sources}
      series={series}
      rowHead="Year"
      marks={OUTCOME_MARKS}
      glyphOf={(outcome) => <StatusGlyph status={OUTCOME_STATUSES[outcome]} />}
      data={{ drawing: "promise-years", series }}
      take={take}
      height={YEARS_HEIGHT}
    />
  );
}
