import { expect, test } from "vitest";
import { drawPromises } from "@/lib/view-models/promise-rows";
import { milestone } from "./timeline-fixture";

const day = (iso: string) => ({ edtf: iso, text: iso, earliest: iso, latest: iso, approximate: false });
const kept = milestone("kept", {
  status: "achieved",
  achieved: day("2024-10-23"),
  stands: "2024-10-23",
  deadline: {
    first: "2024-12-31",
    current: "2024-12-31",
    shiftDays: 0,
    atLeast: false,
    lateDays: null,
    overdueDays: null,
  },
});

/** Where the last mark of the first row stands, of the width of the axis. */
function placeOfStatus(measure: "promised" | "moved"): number {
  const [mark] = drawPromises([kept], measure, "2026-11-30").scenes[0]?.toReversed() ?? [];
  return mark?.shape === "mark" && typeof mark.x !== "number" ? mark.x.share : Number.NaN;
}

test("among the promises of a company what was kept stands on the day of that, and a move at its deadline", () => {
  expect(placeOfStatus("promised")).toBeLessThan(placeOfStatus("moved"));
});
