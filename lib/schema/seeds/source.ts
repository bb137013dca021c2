import { z } from "zod";
import { type EdtfDate, toEdtf } from "@/lib/domain/edtf-date";
import { listIds } from "@/lib/domain/list";
import { LEVELS, NATURES, QUALIFIERS, QUANTITIES, TEST_CYCLES } from "@/lib/domain/quantities";
import { PUBLISHED_BASES, READINGS, SOURCE_KINDS, TIERS } from "@/lib/domain/sourcing";
import { MILESTONE_SAYS, PARTNERSHIP_SAYS, type SaidOn } from "@/lib/domain/statement";
import { TECHNOLOGIES } from "@/lib/domain/technologies";
import {
  asSaid,
  countryCode,
  day,
  edtfDate,
  languageCode,
  paragraphs,
  reference,
  slug,
  text,
  uniqueList,
  webAddress,
} from "./fields";

/** What claims and metrics share: whose word, when, where, and our own words for it. */
const statement = {
  /** Given by hand, so that links to it last; unique in its file. */
  key: slug,
  /** When the words were said; the source's own date where it is left out. */
  saidOn: edtfDate.optional(),
  /** Whose word it is; empty where the publication speaks for itself. */
  saidBy: uniqueList(reference).default([]),
  summary: text,
  /** What is doubted or was worked out. */
  note: text.optional(),
  paragraphs: paragraphs.default([]),
};

/** Exactly one of these keys is to be there: a record is about one thing. */
function exactlyOne(keys: readonly string[]) {
  return (value: Record<string, unknown>, context: z.RefinementCtx) => {
    const given = keys.filter((key) => value[key] !== undefined);
    if (given.length === 1) return;
    const said = given.length === 0 ? "none is given" : `given are ${given.join(" and ")}`;
    context.addIssue({ code: "custom", message: `names exactly one of ${keys.join(", ")}; ${said}` });
  };
}

const milestoneSays: readonly string[] = listIds(MILESTONE_SAYS);
const partnershipSays: readonly string[] = listIds(PARTNERSHIP_SAYS);

/** One claim of a source. */
export const seedClaim = z
  .strictObject({
    ...statement,
    milestone: reference.optional(),
    partnership: reference.optional(),
    says: z.enum([...listIds(MILESTONE_SAYS), ...listIds(PARTNERSHIP_SAYS)]),
    /** What the claim speaks of; left out where no date is said. */
    date: edtfDate.optional(),
    asSaid: asSaid.optional(),
    /** A wire or paper the words were passed on by. */
    via: text.optional(),
    /** The day on which a second reader held it against its page, and whether all of that could be read. */
    checked: z.strictObject({ on: day, against: z.enum(listIds(READINGS)) }).optional(),
  })
  .superRefine(exactlyOne(["milestone", "partnership"]))
  .superRefine((claim, context) => {
    if (claim.milestone === undefined && claim.partnership === undefined) return;
    const allowed = claim.milestone !== undefined ? milestoneSays : partnershipSays;
    if (allowed.includes(claim.says)) return;
    const about = claim.milestone !== undefined ? "milestone" : "partnership";
    context.addIssue({
      code: "custom",
      message: `a claim about a ${about} says ${allowed.join(", ")}; not "${claim.says}"`,
      path: ["says"],
    });
  });

const subject = z
  .strictObject({
    company: reference.optional(),
    partnership: reference.optional(),
    milestone: reference.optional(),
    country: countryCode.optional(),
  })
  .superRefine(exactlyOne(["company", "partnership", "milestone", "country"]));

/** One metric of a source. */
export const seedMetric = z
  .strictObject({
    ...statement,
    subject,
    quantity: z.enum(listIds(QUANTITIES)),
    value: z.number(),
    /** The range, where the source gives one around or beside the value. */
    low: z.number().optional(),
    high: z.number().optional(),
    unit: text,
    /** The same sum in another currency, or the same quantity in another unit. */
    alsoGivenAs: uniqueList(z.strictObject({ value: z.number(), unit: text })).default([]),
    qualifier: z.enum(listIds(QUALIFIERS)).default("exact"),
    nature: z.enum(listIds(NATURES)),
    level: z.enum(listIds(LEVELS)).optional(),
    testCycle: z.enum(listIds(TEST_CYCLES)).optional(),
    conditions: text.optional(),
    technologies: uniqueList(z.enum(listIds(TECHNOLOGIES))).default([]),
    /** What the number speaks of. */
    date: edtfDate.optional(),
  })
  .superRefine((metric, context) => {
    if (metric.low !== undefined && metric.low > metric.value)
      context.addIssue({ code: "custom", message: "low is above the value", path: ["low"] });
    if (metric.high !== undefined && metric.high < metric.value)
      context.addIssue({ code: "custom", message: "high is below the value", path: ["high"] });
  });

/** What a source says of itself: the publication, without its claims and metrics. */
export const seedSourceHead = z.strictObject({
  publisher: text,
  title: text.optional(),
  authors: uniqueList(text).default([]),
  url: webAddress.optional(),
  archiveUrl: webAddress.optional(),
  /** The day the page was read. */
  retrieved: day.optional(),
  read: z.enum(listIds(READINGS)),
  /** The day it came into the tracker. */
  added: day,
  published: edtfDate.optional(),
  publishedBasis: z.enum(listIds(PUBLISHED_BASES)),
  kind: z.enum(listIds(SOURCE_KINDS)),
  tier: z.enum(listIds(TIERS)),
  /** Whose text it carries, where it carries another's. */
  syndicatedFrom: text.optional(),
  language: languageCode,
  /** Companies it names without saying anything of them that is recorded here. */
  mentions: uniqueList(reference).default([]),
  note: text.optional(),
});

export type SeedClaim = z.output<typeof seedClaim>;
export type SeedMetric = z.output<typeof seedMetric>;

/**
 * One file `seeds/sources/<year>/<id>.yaml` (`undated/` where the year is unknown): the publication and all it says.
 * Claims and metrics live here and nowhere else, so none can exist without its source.
 */
export type SeedSource = z.output<typeof seedSourceHead> & {
  readonly claims: readonly SeedClaim[];
  readonly metrics: readonly SeedMetric[];
};

type Dated = Pick<SeedSource, "published" | "retrieved">;

/**
 * The day a source speaks from: its publication, else by the day it was retrieved; null where neither is known.
 */
export function getSourceDate({ published, retrieved }: Dated): EdtfDate | null {
  if (published) return published;
  return retrieved ? toEdtf(`../${retrieved}`) : null;
}

/**
 * When the words of a statement were said: the day given with it, else the source's own.
 * @throws where neither has an end; `checkRules` has reported that before
 */
export function getSaidOn(statement: { saidOn?: EdtfDate | undefined }, source: Dated): SaidOn {
  const date = statement.saidOn ?? getSourceDate(source);
  if (!date || date.latest === null) throw new Error("a statement without a day by which it was said");
  return { ...date, latest: date.latest };
}
