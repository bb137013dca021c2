import type { CompanyTargets } from "@/lib/view-models/charts/company-targets";
import type { MilestoneYears } from "@/lib/view-models/charts/milestone-years";
import type { PartnershipKindSeries } from "@/lib/view-models/charts/partnership-kinds";
import type { PromiseYears } from "@/lib/view-models/charts/promise-years";

/** What the browser draws a chart from. */
export interface ChartDrawing {
  /** The id of the figure, whose textures fill the bars. */
  readonly figure: string;
  readonly label: string;
  readonly data: ChartData;
  /** Pixels kept for the drawing from the start, so that nothing moves when it arrives. */
  readonly height: number;
}

/** A series, and which drawing it is for. */
export type ChartData =
  | { readonly drawing: "milestone-years"; readonly series: MilestoneYears }
  | { readonly drawing: "promise-years"; readonly series: PromiseYears }
  | { readonly drawing: "company-targets"; readonly series: CompanyTargets }
  | { readonly drawing: "partnership-kinds"; readonly series: PartnershipKindSeries };
