import { yearOf } from "@/lib/domain/days";
import type { Change } from "@/lib/schema/change-shape";
import type { DateShape, Source } from "@/lib/schema/shapes";

/** Changes that were said at one time, as exactly as it is known. */
export interface ChangeDay {
  readonly saidOn: DateShape;
  readonly changes: readonly Change[];
}

/** The times of a year, in the order of the list. A time of several years stands in the one it ends in, as in the order. */
export interface ChangeYear {
  /** Null for words of which the day their source was read is all that is known. */
  readonly year: number | null;
  readonly days: readonly ChangeDay[];
}

/**
 * Changes under the headings of a chronicle, in the order they come in; nothing is moved or left out.
 * @param sources those that the changes come from
 */
export function changeYears(
  changes: readonly Change[],
  sources: ReadonlyMap<string, Pick<Source, "published" | "retrieved">>,
): ChangeYear[] {
  const isUndated = ({ source, saidOn }: Change) => {
    const page = sources.get(source);
    return page?.published === null && saidOn.edtf === `../${page.retrieved}`;
  };
  const days = runs(changes, (change) => `${change.saidOn.edtf} ${isUndated(change)}`).map((run) => ({
    saidOn: (run[0] as Change).saidOn,
    changes: run,
    year: isUndated(run[0] as Change) ? null : yearOf((run[0] as Change).saidOn.latest as string),
  }));
  return runs(days, ({ year }) => year).map((run) => ({ year: run[0]?.year ?? null, days: run }));
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
