import { yearOf } from "@/lib/domain/days";
import type { Change } from "@/lib/schema/change-shape";
import type { DateShape } from "@/lib/schema/shapes";

/** Changes that were said at one time, as exactly as it is known. */
export interface ChangeDay {
  readonly saidOn: DateShape;
  readonly changes: readonly Change[];
}

/** The times of a year, in the order of the list. A time of several years stands in the one it ends in, as in the order. */
export interface ChangeYear {
  readonly year: number;
  readonly days: readonly ChangeDay[];
}

/** Changes under the headings of a chronicle, in the order they come in; nothing is moved or left out. */
export function changeYears(changes: readonly Change[]): ChangeYear[] {
  const days = runs(changes, ({ saidOn }) => saidOn.edtf).map((run) => ({
    saidOn: (run[0] as Change).saidOn,
    changes: run,
  }));
  return runs(days, ({ saidOn }) => yearOf(saidOn.latest as string)).map((run) => ({
    year: yearOf((run[0] as ChangeDay).saidOn.latest as string),
    days: run,
  }));
}

/** Neighbours with the same key, together. */
function runs<T>(items: readonly T[], keyOf: (item: T) => unknown): T[][] {
  const found: T[][] = [];
  for (const item of items) {
    const run = found.at(-1);
    if (run && keyOf(run[0] as T) === keyOf(item)) run.push(item);
    else found.push([item]);
  }
  return found;
}
