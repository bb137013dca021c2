import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-status";
import { statusToken } from "@/lib/drawing/colours";
import { at, element, join } from "@/lib/drawing/markup";
import { trendForms } from "@/lib/view-models/trends/forms";
import type { TrendPanel } from "@/lib/view-models/trends/panels";
import type { Brush } from "./drawing";
import type { LegendItem } from "./legend";
import { statusShape } from "./status-shape";
import { errorBar, pointShape } from "./trend-point";

/** What the signs of some panels mean, those in use alone. */
export function trendItems(panels: readonly TrendPanel[], { paint }: Brush): LegendItem[] {
  const forms = trendForms(panels);
  const lines = panels.flatMap((panel) => panel.lines);
  const statuses = new Set<MilestoneStatus>(lines.map(({ status }) => status));
  const colour = paint.colour(statusToken("open"));
  const word = join([
    errorBar({ top: -9, bottom: 9, topEnd: "cap", bottomEnd: "cap" }, 6, 0, colour),
    at(6, 0, [pointShape("target", colour, paint)]),
  ]);
  const open = errorBar({ top: -11, bottom: 9, topEnd: "open", bottomEnd: "cap" }, 6, 9, colour);
  const stroke = { fill: "none", stroke: paint.colour("quiet"), "stroke-width": 1.25 };
  return [
    { label: "a word: when it was said, the date it gave, its window", mark: word, width: 13 },
    ...(forms.open ? [{ label: "no end or beginning given", mark: open, width: 13 }] : []),
    {
      label: "now meets the target",
      mark: element("path", { d: "M0 7L26-7", ...stroke, "stroke-dasharray": "7 4" }),
      width: 26,
    },
    ...(forms.stands
      ? [
          {
            label: "stands, no new date since",
            mark: element("path", {
              d: "M0 0H26",
              stroke: colour,
              "stroke-width": 1.5,
              "stroke-dasharray": "1 4",
              "stroke-linecap": "round",
            }),
            width: 26,
          },
        ]
      : []),
    ...MILESTONE_STATUSES.filter(({ id }) => statuses.has(id)).map(({ id, label }) => ({
      label,
      mark: at(7, 0, [statusShape(id, paint)]),
      width: 14,
    })),
  ];
}
