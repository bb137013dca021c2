import type { ReactNode } from "react";
import type { PartnershipKindSeries } from "@/lib/view-models/charts/partnership-kinds";
import { partnershipKindsWords } from "@/lib/view-models/charts/sentences";
import { ChartFigure } from "./chart-figure";
import { TECHNOLOGY_MARKS } from "./marks";
import { HEAD_HEIGHT, heightOfRows } from "./sizes";

/** Partnerships by technology and kind, each counted under every kind it is of. */
export function PartnershipsByTechnology({
  series,
  sources,
  take,
}: {
  series: PartnershipKindSeries;
  sources: number;
  take: ReactNode;
}) {
  return (
    <ChartFigure
      id="partnerships-by-technology"
      title="Partnerships by technology, under each of their kinds"
      unit="Number of partnerships"
      words={partnershipKindsWords(series)}
      sources={sources}
      series={series}
      rowHead="Kind"
      marks={TECHNOLOGY_MARKS}
      data={{ drawing: "partnership-kinds", series }}
      take={take}
      height={heightOfRows(series.rows.length, HEAD_HEIGHT)}
    />
  );
}
