import type { Change } from "@/lib/schema/api/change";
import { date } from "./timeline-fixture";

let count = 0;

/** A made-up change; a promise for 2027 said on a day, unless something else is given. */
export function change(saidOn: string, given: Partial<Change> = {}): Change {
  count += 1;
  return {
    id: `daily--change-${count}`,
    about: { type: "milestone", id: "first-car" },
    revision: "promised",
    from: null,
    to: date("2027"),
    move: null,
    shift: null,
    saidOn: date(saidOn),
    added: "2026-11-29",
    saidBy: ["aster"],
    via: null,
    summary: "Aster says so.",
    note: null,
    source: "daily",
    paragraphs: [1],
    tier: "secondary",
    weaklySourced: false,
    sameTextAs: null,
    ...given,
  };
}
