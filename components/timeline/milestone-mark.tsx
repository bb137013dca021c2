import { accessibleName } from "@/lib/view-models/timeline/accessible-name";
import { ROW } from "@/lib/view-models/timeline/measures";
import { hasArc, type PlacedMilestone } from "@/lib/view-models/timeline/placed-milestone";
import { glyphId } from "./drawing-ids";
import { Ghosts } from "./ghosts";
import { labelPlaces, MarkLabel } from "./mark-label";
import { Part } from "./part";
import { middles } from "./units";
import { WindowBar } from "./window-bar";

interface MilestoneMarkProps {
  mark: PlacedMilestone;
  /** Whether a table below says the rest; without one its name does. */
  described: boolean;
}

/** A milestone in its lane: a link that carries its window, its earlier targets, its status's shape and its words. */
export function MilestoneMark({ mark, described }: MilestoneMarkProps) {
  const { item, span, earlier, arcs, label } = mark;
  const { style, ...places } = labelPlaces(label, ROW.mark / 2 + (hasArc(mark) ? ROW.arc : 0) + 1);
  const told = described
    ? { "aria-describedby": item.row.id }
    : { "aria-label": accessibleName(item.row, label) };
  return (
    <a
      href={item.row.href}
      {...told}
      data-status={item.status}
      {...(item.involved && { "data-involved": "" })}
      {...places}
      style={{ ...middles(mark.y), ...style }}
    >
      <svg aria-hidden="true">
        <Ghosts earlier={earlier} arcs={arcs} />
        <WindowBar span={span} reached={item.reached} />
        <Part id={glyphId(item.status)} at={span.at} />
      </svg>
      <MarkLabel words={label} />
    </a>
  );
}
