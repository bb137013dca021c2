import type { Client } from "@/lib/db/client";
import { keepAnswer } from "@/lib/db/kept";
import type { DateColumns, SaidColumns } from "@/lib/db/rows/columns";
import { formatDate } from "@/lib/domain/date-text";
import type { Day } from "@/lib/domain/days";
import { type EdtfDate, toEdtf } from "@/lib/domain/edtf-date";
import type { DateShape } from "@/lib/schema/api/shapes";
import type { SaidDays } from "@/lib/schema/pages/promises";

/** The date that stands in a row's four columns; null where there is none. */
export function toDate<P extends string>(row: DateColumns<P>, prefix: P): DateShape | null {
  const columns = row as Record<string, unknown>;
  const edtf = columns[`${prefix}Edtf`] as string | null;
  if (edtf === null) return null;
  return dateShapeOf({
    edtf,
    earliest: columns[`${prefix}Earliest`] as string | null,
    latest: columns[`${prefix}Latest`] as string | null,
    approximate: columns[`${prefix}Approximate`] as boolean,
  });
}

/** The moment of saying that stands in a row's four columns. */
export function toSaidOn<P extends string>(row: SaidColumns<P>, prefix: P): DateShape {
  return toDate(row as unknown as DateColumns<P>, prefix) as DateShape;
}

/** A row's place in a list by date. */
interface DatedPlace {
  readonly undated: boolean;
  readonly sortDay: string;
  readonly rank: number;
}

/** The order by date: the undated last. */
export function compareDated(a: DatedPlace, b: DatedPlace): number {
  if (a.undated !== b.undated) return a.undated ? 1 : -1;
  if (a.sortDay !== b.sortDay) return a.sortDay < b.sortDay ? -1 : 1;
  return a.rank - b.rank;
}

/** A date with its words. */
function dateShapeOf({ edtf, earliest, latest, approximate }: EdtfDate): DateShape {
  return { edtf, earliest, latest, approximate, text: formatDate({ edtf }) };
}

/**
 * The date that a stored text stands for, with its words.
 * @throws where it is not in the grammar
 */
export function readDate(text: string | null): DateShape | null {
  return text === null ? null : dateShapeOf(toEdtf(text));
}

interface SaidDay {
  readonly day: Day;
  readonly count: number;
}

/** When something was said, up to a day; whatever it is about. */
export async function listSaidDays(client: Client, asOf: Day): Promise<SaidDays> {
  // Every page asks, and the answer changes with the content alone.
  const all = await keepAnswer(client, ["said days"], () => everyDay(client));
  const days = all.filter(({ day }) => day <= asOf);
  const months = new Map<string, number>();
  for (const { day, count } of days) {
    const month = day.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + count);
  }
  return {
    first: days[0]?.day ?? null,
    last: days.at(-1)?.day ?? null,
    months: [...months].map(([month, count]) => ({ month, count })),
  };
}

async function everyDay(client: Client): Promise<SaidDay[]> {
  const [claims, metrics] = await Promise.all([
    client.claim.groupBy({ by: ["saidOnLatest"], _count: true }),
    client.metric.groupBy({ by: ["saidOnLatest"], _count: true }),
  ]);
  const days = new Map<Day, number>();
  for (const { saidOnLatest, _count } of [...claims, ...metrics])
    days.set(saidOnLatest, (days.get(saidOnLatest) ?? 0) + _count);
  return [...days].map(([day, count]) => ({ day, count })).sort((a, b) => (a.day < b.day ? -1 : 1));
}
