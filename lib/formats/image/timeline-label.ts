import { ROW } from "@/lib/view-models/timeline/measures";
import type { PlacedLabel } from "@/lib/view-models/timeline/placed-label";
import { DATE_GAP } from "@/lib/view-models/timeline/placed-label";
import type { Palette } from "./colours";
import { TICK } from "./drawing";
import { element, type Markup, words } from "./markup";
import type { TimelinePlot } from "./timeline-plot";

/** The words of a mark, with paper around them where lines pass; none in a strip. */
export function markLabel(
  label: PlacedLabel | null,
  { y, rise, plot, paint }: { y: number; rise: number; plot: TimelinePlot; paint: Palette },
): Markup | null {
  if (label === null || plot.level === "strip") return null;
  const { anchor, at, by, above } = label.places[plot.level];
  return element(
    "text",
    {
      x: plot.x(at) + by,
      y: above ? y - rise - (ROW.label - TICK.size) / 2 : y + 4.2,
      "text-anchor": anchor === "end" && "end",
      "font-size": TICK.size,
      fill: paint.colour("ink"),
      stroke: paint.colour("paper"),
      "stroke-width": 3,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    },
    [
      words(label.date === "" ? label.title : `${label.title} `),
      label.date !== "" &&
        element("tspan", { dx: DATE_GAP, fill: paint.colour("quiet") }, [words(label.date)]),
    ],
  );
}
