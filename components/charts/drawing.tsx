import type { ChartData } from "./chart-data";
import { CompanyTargetsDrawing } from "./company-targets-drawing";
import type { DrawingProps } from "./drawing-frame";
import { MilestoneYearsDrawing } from "./milestone-years-drawing";
import { PartnershipKindsDrawing } from "./partnership-kinds-drawing";

/** Draws a series with Recharts. Loaded only when a chart comes into view: the library is large. */
export function Drawing({ data, ...rest }: Omit<DrawingProps<never>, "series"> & { data: ChartData }) {
  switch (data.drawing) {
    case "milestone-years":
      return <MilestoneYearsDrawing series={data.series} {...rest} />;
    case "company-targets":
      return <CompanyTargetsDrawing series={data.series} {...rest} />;
    case "partnership-kinds":
      return <PartnershipKindsDrawing series={data.series} {...rest} />;
  }
}
