import { z } from "zod";
import { type Day, END_OF_TIME } from "@/lib/domain/days";
import type { EdtfDate } from "@/lib/domain/edtf-date";
import { listIds } from "@/lib/domain/list";
import { MOVES } from "@/lib/domain/promise";
import { REVISIONS } from "@/lib/domain/revisions";
import { MILESTONE_SAYS } from "@/lib/domain/statement";

/** The four columns of a date that may be absent, under a common prefix. */
export type DateColumns<P extends string> = {
  [K in `${P}Edtf` | `${P}Earliest` | `${P}Latest`]: string | null;
} & { [K in `${P}Approximate`]: boolean | null };

/** A date as its four columns; all null where there is none. */
export function toDateColumns<P extends string>(
  prefix: P,
  date: EdtfDate | null | undefined,
): DateColumns<P> {
  return {
    [`${prefix}Edtf`]: date?.edtf ?? null,
    [`${prefix}Earliest`]: date?.earliest ?? null,
    [`${prefix}Latest`]: date?.latest ?? null,
    [`${prefix}Approximate`]: date?.approximate ?? null,
  } as DateColumns<P>;
}

/** The columns of a moment at which something was said. */
export type SaidColumns<P extends string> = { [K in `${P}Edtf` | `${P}Latest`]: string } & {
  [K in `${P}Earliest`]: string | null;
} & { [K in `${P}Approximate`]: boolean };

/** A date that is always there and has an end. */
export function toSaidColumns<P extends string>(
  prefix: P,
  date: EdtfDate & { readonly latest: string },
): SaidColumns<P> {
  return toDateColumns(prefix, date) as unknown as SaidColumns<P>;
}

/** Where a record with this date stands in a list by date: by its first day, or its last where it has no first. */
export function placeInTime(date: EdtfDate | null): { undated: boolean; sortDay: Day } {
  return { undated: date === null, sortDay: date?.earliest ?? date?.latest ?? END_OF_TIME };
}

/** The order of names as a reader expects it, the same on every machine and database. */
export const compareNames = new Intl.Collator("en", { sensitivity: "base", numeric: true }).compare;

/** A claim of a milestone's history as the database keeps it: the claim by its id, dates in EDTF. */
export const storedStep = z.strictObject({
  claim: z.string(),
  says: z.enum(listIds(MILESTONE_SAYS)),
  revision: z.enum(listIds(REVISIONS)),
  move: z.enum(listIds(MOVES)).nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});

export type StoredStep = z.output<typeof storedStep>;
