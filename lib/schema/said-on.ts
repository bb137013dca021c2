import { type EdtfDate, edtf } from "@/lib/domain/edtf-date";
import type { SaidOn } from "@/lib/domain/statement";
import type { SeedSource } from "./seed-source";

type Dated = Pick<SeedSource, "published" | "retrieved">;

/**
 * The day a source speaks from: its publication, else by the day it was retrieved; null where neither is known.
 */
export function sourceDate({ published, retrieved }: Dated): EdtfDate | null {
  if (published) return published;
  return retrieved ? edtf(`../${retrieved}`) : null;
}

/**
 * When the words of a statement were said: the day given with it, else the source's own.
 * @throws where neither has an end; `checkRules` has reported that before
 */
export function saidOnOf(statement: { saidOn?: EdtfDate | undefined }, source: Dated): SaidOn {
  const date = statement.saidOn ?? sourceDate(source);
  if (!date || date.latest === null) throw new Error("a statement without a day by which it was said");
  return { ...date, latest: date.latest };
}
