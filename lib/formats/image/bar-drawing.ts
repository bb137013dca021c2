import type { BarSeries } from "@/lib/view-models/charts/bar-series";
import { drawCompanyTargets } from "./company-targets";
import type { Brush, Drawing } from "./drawing";
import { type Key, outcomeKey, statusKey } from "./key";
import { drawPartnershipKinds } from "./partnership-kinds";
import { drawYears } from "./years";

/** The most and the least pixels that a row of bars takes. */
const ROW = { most: 44, least: 20 };

/** What the bars of a chart mean, where its columns do not say so themselves. */
export function barKeys(drawn: BarSeries): readonly Key[] {
  switch (drawn.chart) {
    case "milestones-per-year":
    case "targets-by-company":
      return drawn.series.keys.map(statusKey);
    case "promises-by-first-deadline":
      return drawn.series.keys.map(outcomeKey);
    case "partnerships-by-technology":
      return [];
  }
}

/** A chart of bars in a place; one with rows may be lower. */
export function drawBars(drawn: BarSeries, room: { width: number; height: number }, brush: Brush): Drawing {
  const rowHeight = (rows: number, above = 0) =>
    Math.max(ROW.least, Math.min(ROW.most, (room.height - above) / Math.max(1, rows)));
  switch (drawn.chart) {
    case "milestones-per-year":
      return drawYears(drawn.series, statusKey, room, brush);
    case "promises-by-first-deadline":
      return drawYears(drawn.series, outcomeKey, room, brush);
    case "targets-by-company":
      return drawCompanyTargets(drawn.series, { width: room.width, rowHeight }, brush);
    case "partnerships-by-technology":
      return drawPartnershipKinds(drawn.series, { width: room.width, rowHeight }, brush);
  }
}
