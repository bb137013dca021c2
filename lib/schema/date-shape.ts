import { z } from "zod";
import { isDay } from "@/lib/domain/days";

/** A calendar day, YYYY-MM-DD. */
export const dayShape = z.string().refine(isDay, "a day that exists, as YYYY-MM-DD").meta({ format: "date" });

/** A date: as stored, its inclusive bounds (an open side is null), and in words that say no more than was said. */
export const dateShape = z
  .strictObject({
    edtf: z.string().describe("The date as it was said, in EDTF (ISO 8601-2)."),
    earliest: dayShape.nullable().describe("The first day it allows; null where that side is open."),
    latest: dayShape.nullable().describe("The last day it allows; null where that side is open."),
    approximate: z.boolean().describe("Whether it was given as approximate; that moves neither bound."),
    text: z.string().describe("The date in words, never more exact than it was said."),
  })
  .meta({
    id: "Date",
    description: "A date as it was said, with the first and the last day it allows.",
    examples: [
      {
        edtf: "2027/2028",
        earliest: "2027-01-01",
        latest: "2028-12-31",
        approximate: false,
        text: "2027–28",
      },
    ],
  });

/** A number of days that two uncertain dates lie apart; an open side is null. */
export const slipShape = z
  .strictObject({
    minDays: z
      .int()
      .nullable()
      .describe("The fewest days it may be, negative for earlier; null where that side is open."),
    maxDays: z.int().nullable().describe("The most days it may be; null where that side is open."),
  })
  .meta({ id: "Days", description: "How many days two uncertain dates lie apart, at least and at most." });
