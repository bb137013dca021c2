import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PAGE_PALETTE } from "@/lib/drawing/colours";
import { listMarks, type Scene } from "@/lib/drawing/scene";
import { writeScene } from "@/lib/drawing/write-scene";
import { buildClaimStrip, buildDumbbell, drawClaim, drawDumbbell } from "@/lib/view-models/milestone/strip";
import { someDate } from "@/tests/support/made-dates";
import { formErrors } from "@/tests/support/well-formed";
import { milestoneInput } from "./milestone-fixture";
import { AS_OF, type Saying } from "./timeline-fixture";
import { told } from "./timeline-told";

/** What is drawn of one claim about a date, which stands. */
function drawnOf(date: string, says: "target" | "achieved" = "target"): Scene {
  const { claims } = milestoneInput([[says, date, "2024-03", "aster"]]);
  const [row] = buildClaimStrip(claims, claims[0]?.id ?? null, AS_OF)?.rows ?? [];
  if (!row) throw new Error("no row");
  return drawClaim(row, says === "achieved" ? "achieved" : "open");
}

const write = (scene: Scene) => writeScene(scene, { paint: PAGE_PALETTE, size: null });

describe("a claim on its strip", () => {
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

  test("is a plain dot where another stands", () => {
    const { claims } = milestoneInput([["target", "2027", "2024-03", "aster"]]);
    const [row] = buildClaimStrip(claims, null, AS_OF)?.rows ?? [];
    expect(row && listMarks(drawClaim(row, "open"))).toEqual(["said", "dot"]);
  });

  test("can be written for a page, whatever its date is", async () => {
    const drawn: string[] = [];
    fc.assert(
      fc.property(someDate(), ({ edtf }) => {
        drawn.push(write(drawnOf(edtf)));
      }),
      { numRuns: 40 },
    );
    expect(await formErrors(`<svg>${drawn.join("")}</svg>`)).toEqual([]);
  });
});

test("a dumbbell has the first target above the date that stands, each with its ends", async () => {
  const sayings: readonly Saying[] = [
    ["target", "2020/..", "2017", "aster"],
    ["target", "2028~", "2023", "aster"],
  ];
  const { milestone } = told("m", {}, sayings);
  const moved = buildDumbbell(milestone, AS_OF);
  if (!moved) throw new Error("no dumbbell");
  const scene = drawDumbbell(moved, milestone);
  expect(listMarks(scene)).toEqual(["open-end", "dot", "soft-start", "soft-end", "open"]);
  const heights = scene.flatMap((shape) =>
    shape.shape === "mark" || shape.shape === "bar" ? [Number(shape.y)] : [],
  );
  expect(heights.map(Math.sign)).toEqual([-1, -1, 1, 1]);
  expect(await formErrors(`<svg>${write(scene)}</svg>`)).toEqual([]);
});
