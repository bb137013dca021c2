import type { ReactNode } from "react";
import { StatusGlyph } from "@/components/status-glyph";
import type { MilestoneYears } from "@/lib/view-models/charts/milestone-years";
import { milestoneYearsWords } from "@/lib/view-models/charts/sentences";
import { ChartFigure } from "./chart-figure";
import { STATUS_MARKS } from "./marks";
import { YEARS_HEIGHT } from "./sizes";

/** Milestones per year their date may fall in, by status. */
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
      title="Milestones per year their date may fall in, by status"
      unit="Number of milestones"
      words={milestoneYearsWords(series)}
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
