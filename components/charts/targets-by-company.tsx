import type { ReactNode } from "react";
import { StatusGlyph } from "@/components/status-glyph";
import { type CompanyTargets, MOST_DRAWN } from "@/lib/view-models/charts/company-targets";
import { companyTargetsWords } from "@/lib/view-models/charts/sentences";
import { ChartFigure } from "./chart-figure";
import { STATUS_MARKS } from "./marks";
import { heightOfRows } from "./sizes";

/** Targets by company: the milestones that involve it, by status. */
export function TargetsByCompany({
  series,
  sources,
  take,
}: {
  series: CompanyTargets;
  sources: number;
  take: ReactNode;
}) {
  return (
    <ChartFigure
      id="targets-by-company"
      title="Targets by company, by status"
      unit="Number of milestones that involve the company"
      words={companyTargetsWords(series)}
      sources={sources}
      series={series}
      rowHead="Company"
      marks={STATUS_MARKS}
      glyphOf={(status) => <StatusGlyph status={status} />}
      data={{ drawing: "company-targets", series }}
      take={take}
      height={heightOfRows(Math.min(series.rows.length, MOST_DRAWN))}
    />
  );
}
