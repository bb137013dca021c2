import { acceptedIds, COLLECTION_PARAMETERS, type Filter, NO_FILTER } from "@/lib/schema/parameters";
import type { Collection } from "@/lib/schema/shapes";
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

/** A filter that a collection takes; each parameter is given now and then. */
export function madeFilter(chance: Random, collection: Collection): Filter {
  const { kind, technology, status, milestone, deadline, firstDeadline, outcome } =
    COLLECTION_PARAMETERS[collection];
  const kinds = kind === null ? [] : acceptedIds(kind).filter((id) => COMMON_KINDS.includes(id));
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
    technology: technology !== null && chance.chance(0.3) ? chance.some(acceptedIds(technology), 1, 3) : [],
    status: status !== null && chance.chance(0.3) ? chance.some(acceptedIds(status), 1, 2) : [],
    milestone: milestone && chance.chance(0.2) ? chance.some(["m0", "m1", "m2", "m3", "m4"], 1, 3) : [],
    deadline:
      deadline && chance.chance(0.2)
        ? chance.pick([{ from, to: from + 2 }, { from: null, to: from }, "none" as const, "undated" as const])
        : null,
    firstDeadline: firstDeadline && chance.chance(0.15) ? { from, to: from + 4 } : null,
    outcome: outcome && chance.chance(0.2) ? chance.some(acceptedIds(outcome), 1, 3) : [],
    q: chance.chance(0.25) ? chance.pick(WORDS) : null,
  };
}
