import { StatusGlyph } from "@/components/status-glyph";
import { OUTCOME_STATUSES } from "@/lib/view-models/charts/textures";
import type { ChartDrawing } from "./chart-data";
import { CompanyTargetsDrawing } from "./company-targets-drawing";
import { OUTCOME_MARKS, STATUS_MARKS } from "./marks";
import { PartnershipKindsDrawing } from "./partnership-kinds-drawing";
import { YearsDrawing } from "./years-drawing";

/** Draws a series with Recharts. Loaded only when a chart comes into view: the library is large. */
export function Drawing({ data, ...rest }: ChartDrawing) {
  switch (data.drawing) {
    case "milestone-years":
      return (
        <YearsDrawing
          series={data.series}
          marks={STATUS_MARKS}
          glyphOf={(status) => <StatusGlyph status={status} />}
          unit="milestone"
          {...rest}
        />
      );
    case "promise-years":
      return (
        <YearsDrawing
          series={data.series}
          marks={OUTCOME_MARKS}
          glyphOf={(outcome) => <StatusGlyph status={OUTCOME_STATUSES[outcome]} />}
          unit="promise"
          {...rest}
        />
      );
    case "company-targets":
      return <CompanyTargetsDrawing series={data.series} {...rest} />;
    case "partnership-kinds":
      return <PartnershipKindsDrawing series={data.series} {...rest} />;
  }
}
