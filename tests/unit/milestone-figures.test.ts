import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PAGE_PALETTE } from "@/lib/drawing/colours";
import { listMarks, type Scene } from "@/lib/drawing/scene";
import { writeScene } from "@/lib/drawing/write-scene";
import { drawClaim } from "@/lib/view-models/milestone/strip";
import { someDate } from "@/tests/support/made-dates";
import { formErrors } from "@/tests/support/well-formed";
import { rowsOf } from "./milestone-strip-fixture";
import type { Saying } from "./timeline-fixture";

/** What is drawn of one claim about a date, which stands. */
function drawnOf(date: string, says: "target" | "achieved" = "target"): Scene {
  const [row] = rowsOf([[says, date, "2024-03", "aster"]]);
  if (!row) throw new Error("no row");
  return drawClaim(row, says === "achieved" ? "achieved" : "open");
}

const write = (scene: Scene) => writeScene(scene, { paint: PAGE_PALETTE, size: null });

describe("a date in the figure of a milestone", () => {
  test("has the ends of its date, by the signs of the timeline", () => {
    expect(listMarks(drawnOf("2027/2028"))).toEqual(["said", "open"]);
    expect(listMarks(drawnOf("2027~"))).toEqual(["soft-start", "soft-end", "said", "open"]);
    expect(listMarks(drawnOf("2027/.."))).toEqual(["open-end", "said", "open"]);
    expect(listMarks(drawnOf("../2027"))).toEqual(["open-start", "said", "open"]);
    expect(listMarks(drawnOf("2023~", "achieved"))).toEqual([
      "soft-start-reached",
      "soft-end-reached",
      "said",
      "achieved",
    ]);
  });

  const MOVED: readonly Saying[] = [
    ["target", "2026", "2023", "aster"],
    ["target", "2027", "2024", "aster"],
    ["target", "2027", "2025", "aster"],
  ];

  test("is a plain dot where another stands", () => {
    const [first] = rowsOf(MOVED);
    expect(first && listMarks(drawClaim(first, "open"))).toEqual(["said", "dot"]);
  });

  test("has an arc for a move to it, and a stroke for each repeat", () => {
    const [, second] = rowsOf(MOVED);
    const scene = second ? drawClaim(second, "open") : [];
    expect(listMarks(scene)).toEqual(["cap", "ring", "moved-later", "said", "open"]);
    expect(scene.filter(({ shape }) => shape === "arc")).toHaveLength(1);
  });

  test("can be written for a page, whatever it is", async () => {
    const drawn: string[] = [];
    fc.assert(
      fc.property(someDate(), ({ edtf }) => {
        drawn.push(write(drawnOf(edtf)));
      }),
      { numRuns: 40 },
    );
    drawn.push(...rowsOf(MOVED).map((row) => write(drawClaim(row, "open"))));
    expect(await formErrors(`<svg>${drawn.join("")}</svg>`)).toEqual([]);
  });
});
