import { z } from "zod";
import { CHANGE_REVISIONS } from "@/lib/domain/change-revisions";
import { idsOf } from "@/lib/domain/list";
import { claimShape, dateShape, slipShape } from "./shapes";

const { id, about, saidOn, saidBy, via, summary, note, source, paragraphs, tier, weaklySourced, sameTextAs } =
  claimShape.shape;

/**
 * A claim that changed what was believed, with what it changed: the date that stood before and the one after it, and the
 * days from the one to the other. Its id is the claim's.
 */
export const changeShape = z.strictObject({
  id,
  about,
  revision: z.enum(idsOf(CHANGE_REVISIONS)),
  from: dateShape.nullable(),
  to: dateShape.nullable(),
  shift: slipShape.nullable(),
  saidOn,
  saidBy,
  via,
  summary,
  note,
  source,
  paragraphs,
  tier,
  weaklySourced,
  sameTextAs,
});

export type Change = z.output<typeof changeShape>;
