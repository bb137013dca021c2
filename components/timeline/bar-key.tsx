import type { TechnologyGroup } from "@/lib/domain/technology-groups";
import { LEGEND_BAR } from "@/lib/view-models/timeline/legend-spans";
import type { BarEnds } from "@/lib/view-models/timeline/placed-bar";
import { BarShape } from "./bar-shape";

/** A short bar in a technology's colour, beside its word. */
export function BarKey({ technology, ends = LEGEND_BAR }: { technology: TechnologyGroup; ends?: BarEnds }) {
  return (
    <svg width={24} height={14} data-technology={technology} aria-hidden="true" focusable="false">
      <g transform="translate(0 7)">
        <BarShape ends={ends} technology={technology} />
      </g>
    </svg>
  );
}
