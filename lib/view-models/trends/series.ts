import type { Day } from "@/lib/domain/days";
import { getLabel, groupBy } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import type { MilestoneStatus } from "@/lib/domain/milestone-status";
import type { Token } from "@/lib/drawing/colours";
import type { MarkName } from "@/lib/drawing/scene";
import type { Milestone } from "@/lib/schema/api/shapes";
import {
  areLeadsShown,
  type HistoryClaim,
  type MoveTally,
  type PromiseCourse,
  type PromiseCourses,
} from "@/lib/schema/pages/promises";
import type { ListParams } from "@/lib/schema/parameters/to-params";
import { formatHeadline, formatLateness } from "@/lib/view-models/format-deadline";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { getCompanyName, type Lookups } from "@/lib/view-models/lookups";
import { getRecordHref } from "@/lib/view-models/record-href";
import { isRetargeted, writeReached } from "@/lib/view-models/target-words";
import { formatCount } from "@/lib/view-models/text";
import { buildPanels, getOwner, type Owner, type TrendPanel } from "./panels";
import { buildTrendPoints, type TrendPoint } from "./points";
import { buildTrendAxes, type TrendAxes } from "./scale";
import { buildTrendCards, listTrendRows, type TrendCard, type TrendRow } from "./words";

/** What the trends are made from; nothing in it was said after the day asked for. */
export interface TrendsInput extends Lookups {
  readonly params: Pick<ListParams, "asOf" | "asOfParam" | "filter" | "carried">;
  /** How many milestones the filter keeps, with a dated target or without. */
  readonly total: number;
  /** How far those that have a dated target moved. */
  readonly moves: readonly MoveTally[];
  /** How the promises that are drawn went. */
  readonly courses: PromiseCourses;
  /** Those that are drawn, the most moved first. */
  readonly milestones: readonly Milestone[];
  /** What was said about them, in the domain's order. */
  readonly words: readonly HistoryClaim[];
}

/** What tells a line from others by whose it is and not by its status: a colour, and the sign of its words. */
export interface LineLook {
  readonly ink: Token;
  readonly sign: MarkName;
}

/** The trend of one milestone: its words, oldest first. */
export interface TrendLine {
  readonly milestone: string;
  readonly title: string;
  readonly href: string;
  readonly status: MilestoneStatus;
  /** What stands at its end: the company, or the stage where a company has several lines. */
  readonly label: string;
  /** "2020–23 → 2027–28; deadline five years later: …; slipped twice; 3 dated claims" */
  readonly words: string;
  readonly points: readonly TrendPoint[];
  /** In the colour of its status where it has no look of its own. */
  readonly look?: LineLook;
  /** Where a target that stands and is waited for meets the as-of day; null where the line has ended. */
  readonly stands: Day | null;
}

/** The trends without pixels: the same for the drawings, their cards and their table. */
export interface TrendSeries {
  readonly asOf: Day;
  readonly axes: TrendAxes;
  readonly panels: readonly TrendPanel[];
  /** Those of others than the companies asked for, which stand folded below. */
  readonly folded: readonly TrendPanel[];
  readonly rows: readonly TrendRow[];
  /** By the id of the point. */
  readonly cards: ReadonlyMap<string, TrendCard>;
}

/** The trends of an input. */
export function buildTrendSeries(input: TrendsInput): TrendSeries {
  const { params, milestones, words, courses } = input;
  const query = writeCarriedQuery(params.asOfParam, params.filter.scope);
  const about = groupBy(words, (word) => word.about.id);
  const drawn = milestones.map((milestone) => {
    const owner = getOwner(milestone, params.filter.company, input);
    const label = labelOf(milestone, owner, input);
    const of = about.get(milestone.id) ?? [];
    const line = buildTrendLine(milestone, of, courseOf(courses, milestone.id), { query, label });
    return { owner, line };
  });
  const { panels, folded } = buildPanels(drawn, params.filter, input, query);
  const rows = listTrendRows(
    [...panels, ...folded].flatMap(({ lines }) => lines),
    words,
  );
  return {
    asOf: params.asOf,
    axes: buildTrendAxes(
      drawn.flatMap(({ line }) => line.points),
      params.asOf,
      params.filter.year,
    ),
    panels,
    folded,
    rows,
    cards: new Map(buildTrendCards(rows, input).map((card) => [card.id, card])),
  };
}

/** Of leads the company; of one company asked for the stage; of two and of others the company before it. */
function labelOf({ kind }: Milestone, owner: Owner, { params: { filter }, ...lookups }: TrendsInput): string {
  const company = getCompanyName(lookups, owner.company);
  const stage = getLabel(MILESTONE_KINDS, kind);
  if (areLeadsShown(filter)) return company;
  return filter.company.length > 1 || !owner.isAsked ? `${company}: ${stage}` : stage;
}

function courseOf(courses: PromiseCourses, milestone: string): PromiseCourse {
  const course = courses.get(milestone);
  if (!course) throw new Error(`a milestone without its course: ${milestone}`);
  return course;
}

/**
 * The line of a milestone.
 * @param words about it, in the domain's order
 * @param course how its promise went
 * @param given what its link carries along, such as "?asOf=2024-03-01", and what stands at its end
 */
export function buildTrendLine(
  milestone: Milestone,
  words: readonly HistoryClaim[],
  course: PromiseCourse,
  { query, label }: { readonly query: string; readonly label: string },
): TrendLine {
  const points = buildTrendPoints(words, course);
  const { id, title, status, current, stands } = milestone;
  const isWaitedFor = current !== null && status !== "achieved" && status !== "withdrawn";
  return {
    milestone: id,
    title,
    href: getRecordHref("milestones", id, query),
    status,
    label,
    words: describeLine(milestone, course, points.filter(({ kind }) => kind === "target").length),
    points,
    stands: isWaitedFor ? stands : null,
  };
}

/**
 * How the promise went, in a line: "2020–23 → 2027–28; deadline five years later: end of 2023 → end of 2028; slipped
 * twice; 15 dated claims".
 * @param dated how many claims gave it a date
 */
function describeLine(milestone: Milestone, course: PromiseCourse, dated: number): string {
  const said = dated === 1 ? "stated once" : formatCount(dated, "dated claim", "dated claims");
  return [writeTargets(milestone, course), formatHeadline(milestone), formatLateness(milestone), said]
    .filter(Boolean)
    .join("; ");
}

/**
 * From the first target to the one that stands where the deadline moved, came or went, or to when it happened; else the
 * one that stands alone. The status beside it says the rest.
 */
export function writeTargets(milestone: Milestone, { lastTarget }: PromiseCourse): string {
  const { achieved, status, baseline, current } = milestone;
  if (status === "achieved") return writeReached(baseline, achieved);
  const last = current ?? lastTarget;
  const isMoved = baseline && last && isRetargeted(milestone, baseline, last);
  const dates = isMoved ? `${baseline.text} → ${last.text}` : `${last?.text}`;
  return status === "withdrawn" ? `${dates}, then withdrawn` : dates;
}
