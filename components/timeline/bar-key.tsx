import type { TechnologyGroup } from "@/lib/domain/technology-groups";
import { type BarEnds, BarShape } from "./bar-shape";

const SHORT: BarEnds = {
  from: 0.05,
  firmFrom: 0.05,
  firmTo: 0.95,
  to: 0.95,
  fadesIn: false,
  softStart: false,
  runsOn: false,
};

/** A short bar in a technology's colour, beside its word. */
export function BarKey({ technology, ends = SHORT }: { technology: TechnologyGroup; ends?: BarEnds }) {
  return (
    <svg width={24} height={14} data-technology={technology} aria-hidden="true" focusable="false">
      <g transform="translate(0 7)">
        <BarShape ends={ends} technology={technology} />
      </g>
    </svg>
  );
}
