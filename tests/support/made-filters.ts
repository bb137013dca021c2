import type { Collection } from "@/lib/schema/api/shapes";
import type { ListName } from "@/lib/schema/parameters/choices";
import { type Filter, type FilterName, getEntry, NO_FILTER } from "@/lib/schema/parameters/filter";
import { TODAY } from "./made-dataset";
import type { Random } from "./made-random";

const WORDS = [
  "toyota",
  "SOLID",
  "50%",
  "100%",
  "pilot_line",
  "\\",
  "energie",
  "Élan",
  "skoda",
  "k1 more",
  "c:\\ k0",
  "izmir",
  "o'brien",
];
const COMMON_KINDS = [
  "pilot-line",
  "vehicle-launch",
  "supply",
  "equity",
  "range",
  "stake",
  "news",
  "paper",
  "automaker",
];

/** The ids that a parameter has at a list; none where it is not of a closed list. */
export function acceptedIds(parameter: FilterName, list: ListName): readonly string[] {
  return (getEntry(parameter).choicesAt?.(list) ?? []).map(({ id }) => id);
}

/** A filter that a collection takes; each parameter is given now and then. */
export function madeFilter(chance: Random, collection: Collection): Filter {
  const takes = (parameter: FilterName) => getEntry(parameter).codecAt(collection, TODAY) !== null;
  const some = (parameter: FilterName, likely: number, most: number) => {
    const ids = acceptedIds(parameter, collection);
    return ids.length > 0 && chance.chance(likely) ? chance.some(ids, 1, most) : [];
  };
  const kinds = acceptedIds("kind", collection).filter((id) => COMMON_KINDS.includes(id));
  const from = 2018 + chance.below(14);
  return {
    ...NO_FILTER,
    scope: chance.chance(0.6) ? "all" : "solid-state",
    company: chance.chance(0.35) ? chance.some(["c0", "c1", "c2", "c3", "c4", "c5"], 1, 2) : [],
    year: chance.chance(0.4)
      ? chance.pick([
          { from, to: from },
          { from, to: from + 3 },
          { from, to: null },
          { from: null, to: from },
        ])
      : null,
    kind: chance.chance(0.3) && kinds.length > 0 ? chance.some(kinds, 1, 2) : [],
    technology: some("technology", 0.3, 3) as Filter["technology"],
    electrolyte: some("electrolyte", 0.25, 2) as Filter["electrolyte"],
    role: some("role", 0.2, 2) as Filter["role"],
    status: some("status", 0.3, 2),
    milestone:
      takes("milestone") && chance.chance(0.2) ? chance.some(["m0", "m1", "m2", "m3", "m4"], 1, 3) : [],
    deadline:
      takes("deadline") && chance.chance(0.2)
        ? chance.pick([{ from, to: from + 2 }, { from: null, to: from }, "none" as const, "undated" as const])
        : null,
    firstDeadline: takes("firstDeadline") && chance.chance(0.15) ? { from, to: from + 4 } : null,
    outcome: some("outcome", 0.2, 3),
    match: takes("match") && chance.chance(0.3) ? "all" : "any",
    q: chance.chance(0.25) ? chance.pick(WORDS) : null,
    country: chance.chance(0.2) ? chance.some(["JP", "US", "KR"], 1, 2) : [],
  };
}
