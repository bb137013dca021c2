import type { TechnologyGroup } from "@/lib/domain/technology-groups";
import type { BarEnds } from "@/lib/view-models/timeline/placed-bar";
import { barEndId, barId, barWeight } from "./drawing-ids";
import { Part } from "./part";

/** A bar around the line y = 0: faint where its beginning or end lies in a window. The last part is where it begins. */
export function BarShape({ ends, technology }: { ends: BarEnds; technology: TechnologyGroup }) {
  const { from, firmFrom, firmTo, to } = ends;
  const body = barId(barWeight(technology));
  const begins = barEndId(ends.fadesIn || ends.softStart ? "before" : "since");
  return [
    firmFrom > from && <Part key="1" id={body} at={from} to={firmFrom} faint />,
    firmTo > firmFrom && <Part key="2" id={body} at={firmFrom} to={firmTo} />,
    to > firmTo && <Part key="3" id={body} at={firmTo} to={to} faint />,
    <Part key="4" id={barEndId(ends.runsOn ? "on" : "over")} at={to} />,
    <Part key="5" id={begins} at={from} faint={firmFrom > from} />,
  ].filter((part) => part !== false);
}
