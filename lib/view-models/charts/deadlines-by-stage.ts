import { listIds } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import { OUTCOMES, type Outcome } from "@/lib/domain/outcomes";
import type { StageTally } from "@/lib/schema/pages/charts";
import { withOutcomes } from "@/lib/schema/parameters/filter";
import { lowerLabel } from "@/lib/view-models/text";
import { type ChartWords, defineBarChart } from "./bar-chart";
import { writeLeaders } from "./leaders";
import { type ChartView, countAllOf, listHref, listKeysInUse, type Series, type SeriesRow } from "./series";

/** Promises that had a deadline, by stage and by what became of them. */
export interface DeadlinesByStage extends Series<Outcome> {
  /** All of them; the bars add up to it. */
  readonly records: number;
  readonly isAsked: boolean;
}

/** The chart of deadlines by stage: the stages in the order in which a product passes them. */
export function buildDeadlinesByStage(tallies: readonly StageTally[], view: ChartView): DeadlinesByStage {
  const all = withOutcomes(view.filter).outcome;
  const rows = MILESTONE_KINDS.map(({ id, label }): SeriesRow<Outcome> => {
    const own = tallies.filter(({ kind }) => kind === id);
    const hrefOf = (outcome: readonly string[]) =>
      listHref("/milestones", view, { kind: [id], outcome: [...outcome] });
    const segments = listIds(OUTCOMES).map((key) => ({
      key,
      count: countAllOf(own.filter(({ outcome }) => outcome === key)),
      href: hrefOf([key]),
    }));
    return {
      id,
      label,
      segments: segments.filter(({ count }) => count > 0),
      total: countAllOf(own),
      href: hrefOf(all),
    };
  }).filter(({ total }) => total > 0);
  return {
    keys: listKeysInUse(listIds(OUTCOMES), rows),
    rows,
    records: countAllOf(tallies),
    isAsked: view.filter.kind.length > 0,
  };
}

/** The words of the chart by stages. */
export function describeDeadlinesByStage({ rows, records, isAsked }: DeadlinesByStage): ChartWords {
  const stages = rows.map((row) => ({ ...row, label: lowerLabel(row.label) }));
  const finding = writeLeaders(stages, {
    records,
    noun: "dated promise",
    verbs: ["is", "are"],
    place: { of: "of", one: "the stage ", each: "the stages ", other: "stage" },
    isAsked,
  });
  if (finding === null) return { finding: "No dated promises to count", note: "" };
  return { finding, note: "A dated promise counts once, under its stage; its colour shows the outcome." };
}

export const DEADLINES_BY_STAGE = defineBarChart({
  counts: "stages",
  build: ({ tallies }, view) => buildDeadlinesByStage(tallies, view),
  describe: describeDeadlinesByStage,
});
