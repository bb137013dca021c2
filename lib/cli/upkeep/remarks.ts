import { formatDate } from "@/lib/domain/date-text";
import { countDays, type Day } from "@/lib/domain/days";
import { getLabel, groupBy } from "@/lib/domain/list";
import { MILESTONE_KINDS, type MilestoneKind } from "@/lib/domain/milestone-kinds";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import type { AcceptableRemark } from "@/lib/domain/remarks";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import type { SeedContent } from "@/lib/schema/seeds/content";
import type { SeedMilestone } from "@/lib/schema/seeds/definitions";
import type { Problem } from "@/lib/schema/seeds/yaml-file";
import { formatCount, formatNumber } from "@/lib/view-models/text";
import { deriveStanding, listPassed, type Standing } from "./standing";
import { findUndatedMoves } from "./undated";
import { toComparable } from "./units";

/** A passed promise is looked up again after so many days. */
const DAYS_UNTIL_NEXT_LOOK = 365;

/** Something worth a look at one record, and the others that it is about as well. */
export interface Remark {
  /** What an editor accepts it as; null where only doing it helps. */
  readonly kind: AcceptableRemark | null;
  /** The id of a milestone, or of a claim or figure (`<source>--<key>`). */
  readonly id: string;
  readonly others: readonly string[];
  /** What is to be told, of the others that nobody has accepted. */
  readonly tell: (others: readonly string[]) => string;
}

/**
 * What is worth a look in sound seeds as they stand on a day, without what `expectations.yaml` accepts with a reason; an
 * acceptance of what is not there (any more) is a problem.
 */
export function reviewSeeds(
  content: SeedContent,
  dataset: SeedDataset,
  asOf: Day,
): { problems: Problem[]; warnings: Problem[] } {
  const standing = deriveStanding(dataset, asOf);
  const remarks = [findAnswered, findNotLookedFor, findCuts, findUndatedMoves].flatMap((find) =>
    find(standing),
  );
  const placeAt = buildPlaces(content);
  const accepted = content.expectations?.record.accepted ?? [];
  const warnings = remarks.flatMap((remark) => {
    const excused = new Set(
      accepted
        .filter(({ remark: kind, about: [id] }) => kind === remark.kind && id === remark.id)
        .flatMap(({ about }) => about),
    );
    const left = remark.others.filter((id) => !excused.has(id));
    return remark.kind !== null && left.length === 0 ? [] : [placeAt(remark.id, remark.tell(left))];
  });
  const problems = accepted.flatMap(({ remark: kind, about: [id, ...others] }, index) => {
    const remark = remarks.find((each) => each.kind === kind && each.id === id);
    const idle = others.filter((other) => !remark?.others.includes(other));
    const path = ["accepted", index, "about"];
    const message = `nothing is remarked (${kind}) of ${id} beside ${idle.join(", ")}: take it out`;
    return idle.length === 0 || !content.expectations ? [] : [content.expectations.problem(path, message)];
  });
  return { problems, warnings };
}

/** Where a milestone, a claim or a figure is defined. */
function buildPlaces({ milestones, sources }: SeedContent): (id: string, message: string) => Problem {
  const places = new Map<string, (message: string) => Problem>();
  for (const { record, problem } of milestones) places.set(record.id, (message) => problem(["id"], message));
  for (const { record, problem } of sources) {
    for (const list of ["claims", "metrics"] as const)
      for (const [index, { key }] of record[list].entries())
        places.set(`${record.id}--${key}`, (message) => problem([list, index, "key"], message));
  }
  return (id, message) => {
    const place = places.get(id);
    if (!place) throw new Error(`a remark about ${id}, which is not in the seeds`);
    return place(message);
  };
}

/**
 * Passed promises that another milestone may answer. It has a responsible company and all technologies in common, is not
 * called by another name of its own, was settled after the promise was first made, and that was told by a source of the promise or after its last word. What
 * is reached at the same or a later stage presupposes the promise; what is given up at the same or an earlier one ends it.
 */
function findAnswered(standing: Standing): Remark[] {
  const { facts, milestones, asOf } = standing;
  const said = facts.claims.filter(({ saidOn }) => saidOn.latest <= asOf);
  const claims = groupBy(said, ({ record }) => record.milestone);
  const told = new Map(said.map((claim) => [claim.id, claim]));
  return listPassed(standing).flatMap(({ milestone, deadline }): Remark[] => {
    const own = claims.get(milestone.id) ?? [];
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const answers = facts.dataset.milestones.filter((other) => {
      const belief = milestones.get(other.id);
      const word = told.get(belief?.standingClaimId ?? "");
      return (
        belief?.stands != null &&
        word !== undefined &&
        isSameMatter(milestone, other) &&
        mayAnswer(milestone.kind, other.kind, belief.status) &&
        belief.stands >= first.saidOn.latest &&
        (word.saidOn.latest >= last.saidOn.latest || own.some(({ source }) => source === word.source))
      );
    });
    const describe = (id: string) => {
      const { status, stands } = milestones.get(id) ?? {};
      const became = status && getLabel(MILESTONE_STATUSES, status).toLowerCase();
      return `${id} (${became} ${stands && formatDate({ edtf: stands })}, told in ${milestones.get(id)?.standingClaimId})`;
    };
    if (answers.length === 0) return [];
    return [
      {
        kind: "answered",
        id: milestone.id,
        others: answers.map(({ id }) => id),
        tell: (others) =>
          `${milestone.id} has passed without a report (${formatDate({ edtf: deadline })}): is it answered by ${others.map(describe).join("; ")}?`,
      },
    ];
  });
}

function isSameMatter(one: SeedMilestone, other: SeedMilestone): boolean {
  const responsible = ({ companies }: SeedMilestone) =>
    companies.filter(({ part }) => part === "responsible").map(({ company }) => company);
  const technologies = new Set(one.technologies);
  const [names, others] = [listProperNames(one.title), listProperNames(other.title)];
  return (
    one.id !== other.id &&
    (names.length === 0 || others.length === 0 || names.some((name) => others.includes(name))) &&
    responsible(one).some((id) => responsible(other).includes(id)) &&
    technologies.size === other.technologies.length &&
    other.technologies.every((technology) => technologies.has(technology))
  );
}

/** What a title calls its thing by, after the companies: words with a capital or a digit ("Goliath", "MG4"). */
function listProperNames(title: string): string[] {
  return title.replace(/^[^:]*:/, "").match(/[\p{L}\p{N}-]*[\p{Lu}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
}

/** Whether what became of one stage can tell what became of another. Beside the ladder only the same kind can. */
function mayAnswer(asked: MilestoneKind, other: MilestoneKind, status: string): boolean {
  const stage = (kind: MilestoneKind) => MILESTONE_KINDS.findIndex(({ id, ladder }) => ladder && id === kind);
  const isLadder = stage(asked) >= 0 && stage(other) >= 0;
  if (status === "achieved") return asked === other || (isLadder && stage(other) > stage(asked));
  return status === "withdrawn" && (asked === other || (isLadder && stage(other) < stage(asked)));
}

function findNotLookedFor(standing: Standing): Remark[] {
  return listPassed(standing)
    .filter(({ lookedFor }) => isLookDue(lookedFor, standing.asOf))
    .map(({ milestone: { id }, deadline, lookedFor }) => ({
      kind: null,
      id,
      others: [],
      tell: () =>
        `${id} has passed without a report for ${formatCount(countDays(deadline, standing.asOf), "day")}, and was ${
          lookedFor === null ? "never looked for" : `last looked for on ${formatDate({ edtf: lookedFor })}`
        }: look for what became of it and note that in lookedFor`,
    }));
}

/** Whether a passed promise has not been looked for in a year. */
export function isLookDue(lookedFor: Day | null, asOf: Day): boolean {
  return lookedFor === null || countDays(lookedFor, asOf) > DAYS_UNTIL_NEXT_LOOK;
}

/**
 * Target figures of one milestone that are less than half of an earlier one and lower than all before: one that stood
 * beside the higher from the beginning ("1 GWh at first, 20 later") is no cut.
 */
function findCuts({ facts, asOf }: Standing): Remark[] {
  const targets = facts.metrics.filter(
    ({ record, saidOn }) => record.nature === "target" && saidOn.latest <= asOf,
  );
  const comparable = targets.map((each) => ({
    ...each,
    size: toComparable(each.record.value, each.record.unit),
  }));
  const alike = groupBy(comparable, ({ record: { subject, quantity }, size }) =>
    subject.milestone === undefined ? undefined : `${subject.milestone} ${quantity} ${size.unit}`,
  );
  return [...alike.values()].flatMap((figures) =>
    figures.flatMap((figure): Remark[] => {
      const { subject } = figure.record;
      const { value } = figure.size;
      const before = figures.filter(({ saidOn }) => saidOn.latest < figure.saidOn.latest);
      const higher = before.filter(({ size }) => size.value > 2 * value);
      if (higher.length === 0 || before.some(({ size }) => size.value <= value)) return [];
      const describe = (id: string) =>
        higher.filter((each) => each.id === id).map((each) => `${writeFigure(each)} in ${id}`);
      return [
        {
          kind: "cut",
          id: figure.id,
          others: higher.map(({ id }) => id),
          tell: (others) =>
            `${figure.id} gives ${writeFigure(figure)} for ${subject.milestone}, less than half of ${others.flatMap(describe).join(" and of ")}: are these two things?`,
        },
      ];
    }),
  );
}

function writeFigure({ record: { value, unit } }: Standing["facts"]["metrics"][number]): string {
  return `${formatNumber(value)} ${unit}`;
}
