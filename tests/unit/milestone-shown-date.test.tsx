import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { MilestoneDate } from "@/components/dates";
import { getShownDate } from "@/lib/view-models/milestone/input";
import { writeMilestoneLead } from "@/lib/view-models/milestone/lead";
import { toFraction } from "@/lib/view-models/timeline/axis";
import { milestoneInput } from "./milestone-fixture";
import { stripOf } from "./milestone-strip-fixture";
import type { Saying } from "./timeline-fixture";
import { made } from "./timeline-items-fixture";
import { told } from "./timeline-told";

/** A car promised for 2022 and then for the spring of 2024, of which its maker says in 2025 that it is sold. */
const DAY_UNSAID: readonly Saying[] = [
  ["target", "2022", "2021-01", "aster"],
  ["target", "2024-04/2024-06", "2024-03", "aster"],
  ["achieved", null, "2025-11-01/2025-11-17", "aster"],
];

describe("what happened on a day that nobody names", () => {
  const { milestone } = told("m", {}, DAY_UNSAID);

  test("is shown with the day by which it had happened, and not with its target", () => {
    expect(getShownDate(milestone)?.text).toBe("by 17 November 2025");
    const cell = renderToStaticMarkup(<MilestoneDate milestone={milestone} />);
    expect(cell).toContain("by 17 November 2025");
    expect(cell).not.toContain("April–June 2024<");
  });

  test("has its mark on that day in every drawing", () => {
    const item = made(DAY_UNSAID);
    expect(item.stands).toBe("2025-11-17");
    expect(item.span).toMatchObject({ earliest: null, latest: "2025-11-17" });
    const strip = stripOf(DAY_UNSAID);
    const row = strip?.rows.find(({ says }) => says === "achieved");
    if (!strip || !row) throw new Error("no row");
    expect(row.words).toBe("Achieved by 17 November 2025");
    expect(row.span.arrowStart).toBe(true);
    expect(row.span.at).toBeCloseTo(toFraction(strip.axis, "2025-11-17", "end"));
  });

  test("has a last target and none that stands now", () => {
    expect(writeMilestoneLead(milestoneInput(DAY_UNSAID))).toContain("he last target was");
  });
});
