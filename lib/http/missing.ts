import { isDay } from "@/lib/domain/days";
import { type MissingRecord, SEARCHED } from "@/lib/schema/api/search-result";
import { getToday } from "./environment";

/** The header in which the front hands on the address under which no record was found. */
export const MISSING_HEADER = "x-interphase-missing";

/** The record that an address asks for; null where it asks for none. */
export function parseMissingRecord(address: string): MissingRecord | null {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  const [, name, id] = pathname.match(/^\/([a-z]+)\/([^/]{1,300})$/) ?? [];
  const collection = SEARCHED.find((each) => each === name);
  const asked = searchParams.get("asOf") ?? "";
  const asOf = isDay(asked) && asked <= getToday() ? asked : getToday();
  return collection && id ? { collection, id, asOf } : null;
}
