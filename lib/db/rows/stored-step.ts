import { z } from "zod";
import { idsOf } from "@/lib/domain/list";
import { MOVES } from "@/lib/domain/promise";
import { REVISIONS } from "@/lib/domain/revisions";
import { MILESTONE_SAYS } from "@/lib/domain/statement";

/** A claim of a milestone's history as the database keeps it: the claim by its id, dates in EDTF. */
export const storedStep = z.strictObject({
  claim: z.string(),
  says: z.enum(idsOf(MILESTONE_SAYS)),
  revision: z.enum(idsOf(REVISIONS)),
  move: z.enum(idsOf(MOVES)).nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});

export type StoredStep = z.output<typeof storedStep>;
