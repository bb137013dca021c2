import type { ReactNode } from "react";
import { StatusGlyph } from "@/components/status-glyph";
import { labelOf } from "@/lib/domain/list";
import { BAR_CHARTS } from "@/lib/schema/charts";
import type { MilestoneYears } from "@/lib/view-models/charts/milestone-years";
import { describeMilestoneYears } from "@/lib/view-models/charts/sentences";
import { ChartFigure } from "./chart-figure";
import { STATUS_MARKS } from "./marks";
import { YEARS_HEIGHT } from "./sizes";

/** Milestones by the one year in which each counts, by status. */
export function MilestonesPerYear({
  series,
  sources,
  take,
}: {
  series: MilestoneYears;
  sources: number;
  take: ReactNode;
}) {
  return (
    <ChartFigure
      id="milestones-per-year"
      title={labelOf(BAR_CHARTS, "milestones-per-year")}
      unit="Number of milestones"
      words={describeMilestoneYears(series)}
      sources={sources}
      series={series}
      rowHead="Year"
      marks={STATUS_MARKS}
      glyphOf={(status) => <StatusGlyph status={status} />}
      data={{ drawing: "milestone-years", series }}
      take={take}
      height={YEARS_HEIGHT}
    />
  );
}
