import { accessibleName } from "@/lib/view-models/timeline/accessible-name";
import { ROW } from "@/lib/view-models/timeline/measures";
import type { PlacedBar } from "@/lib/view-models/timeline/placed-bar";
import { BarShape } from "./bar-shape";
import { labelPlaces, MarkLabel } from "./mark-label";
import { middles } from "./units";

/** Where the lane is the partnership its name stands there; on a phone the line says since when. */
const UNNAMED = { style: {}, "data-wide": "none" };

interface PartnershipBarProps {
  bar: PlacedBar;
  /** Whether a table below says the rest; without one its name does. */
  described: boolean;
}

/** A partnership in its lane: a link along its life, with its name. */
export function PartnershipBar({ bar, described }: PartnershipBarProps) {
  const { item, label } = bar;
  const { style, ...places } = label ? labelPlaces(label, ROW.bar / 2 + 1) : UNNAMED;
  return (
    <a
      href={item.row.href}
      {...(described && { "aria-describedby": item.row.id })}
      {...(!described && { "aria-label": accessibleName(item.row, label) })}
      {...(described && label === null && { "aria-label": item.row.title })}
      data-technology={item.technology}
      {...places}
      style={{ ...middles(bar.y), ...style }}
    >
      <svg aria-hidden="true">
        <BarShape ends={bar} technology={item.technology} />
      </svg>
      {label ? <MarkLabel words={label} /> : <span>{item.row.when}</span>}
    </a>
  );
}
