import { listCompanyIds } from "@/lib/db/rows/facts";
import { countDays, type Day } from "@/lib/domain/days";
import { formatCount } from "@/lib/view-models/text";
import { isLookDue } from "./remarks";
import { listPassed, type PassedPromise, type Standing } from "./standing";
import { formatTable } from "./table";

/** A passed promise with what makes it more or less important to look up. */
interface DueLook {
  readonly id: string;
  readonly title: string;
  readonly overdueDays: number;
  readonly claims: number;
  /** The companies that it or a partnership of it names. */
  readonly partners: number;
  readonly lookedFor: Day | null;
}

/**
 * The passed promises, the most important to look up first: by the days since the deadline or the last look, times the
 * claims and partners that wait for an answer; of equals the longest overdue.
 */
function listDueLooks(standing: Standing): DueLook[] {
  const weigh = ({ lookedFor, overdueDays, claims, partners }: DueLook) =>
    (lookedFor === null ? overdueDays : Math.min(overdueDays, countDays(lookedFor, standing.asOf))) *
    (claims + partners);
  return listPassed(standing)
    .map((passed) => ({
      id: passed.milestone.id,
      title: passed.milestone.title,
      overdueDays: countDays(passed.deadline, standing.asOf),
      claims: passed.belief.claims,
      partners: countPartners(standing, passed),
      lookedFor: passed.lookedFor,
    }))
    .toSorted((a, b) => weigh(b) - weigh(a) || b.overdueDays - a.overdueDays);
}

function countPartners({ facts }: Standing, { milestone }: PassedPromise): number {
  const partnerships = milestone.partnerships.flatMap((id) => facts.partnerships.get(id) ?? []);
  return new Set([milestone, ...partnerships].flatMap(listCompanyIds)).size;
}

/** What is due for a look, as a table with a sentence below it. */
export function formatDueLooks(standing: Standing, limit: number): string {
  const all = listDueLooks(standing);
  if (all.length === 0) return "No promise has passed without a report.";
  const head = ["days overdue", "claims", "partners", "last looked for", "milestone", ""];
  const rows = all
    .slice(0, limit)
    .map((each) => [
      ...[each.overdueDays, each.claims, each.partners],
      ...[each.lookedFor ?? "never", each.id, each.title],
    ]);
  const due = all.filter(({ lookedFor }) => isLookDue(lookedFor, standing.asOf)).length;
  const shown = rows.length < all.length ? ` The first ${rows.length} are shown (--limit).` : "";
  return [
    formatTable([head, ...rows]),
    "",
    `${formatCount(all.length, "promise has", "promises have")} passed without a report; ${due} of them nobody has looked for in a year.${shown}`,
  ].join("\n");
}
