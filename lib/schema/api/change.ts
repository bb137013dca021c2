import { z } from "zod";
import { claimShape } from "./statements";
import { changeRevision, dateShape, dayShape, move, slipShape } from "./values";

const { id, about, saidOn, saidBy, via, summary, note, source, paragraphs, tier, weaklySourced, sameTextAs } =
  claimShape.shape;

/**
 * A claim that changed what was believed, with what it changed: the date that stood before and the one after it, and the
 * days from the one to the other; by the day of the adding any claim. Its id is the claim's.
 */
export const changeShape = z
  .strictObject({
    id: id.describe("The id of the claim."),
    about,
    revision: changeRevision,
    from: dateShape.nullable().describe("The date before."),
    to: dateShape.nullable().describe("The date after."),
    move: move.nullable().describe("Whether it moved the target; null where it only reworded or dropped it."),
    shift: slipShape.nullable().describe("Days from the one to the other."),
    saidOn,
    added: dayShape.describe("The day its source was added to the tracker."),
    saidBy,
    via,
    summary,
    note,
    source,
    paragraphs,
    tier,
    weaklySourced,
    sameTextAs,
  })
  .meta({
    id: "Change",
    description:
      "A claim that changed what was believed, with what it changed; in a list by the day of the adding any claim.",
  });

export type Change = z.output<typeof changeShape>;
