import { COMPANY_KINDS } from "@/lib/domain/companies";
import { type Day, getYear } from "@/lib/domain/days";
import { getLabel, groupBy } from "@/lib/domain/list";
import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-status";
import type { Company } from "@/lib/schema/api/shapes";
import { countAll } from "@/lib/schema/pages/bar-records";
import type { CrowdedLane } from "@/lib/schema/pages/promises";
import type { TimelineParams } from "@/lib/schema/parameters/to-params";
import { formatCount } from "@/lib/view-models/text";
import { buildAxis, type TimelineAxis } from "./axis";
import { getCollapseHref } from "./collapse-href";
import { type DrawnStrip, drawStrip } from "./draw-timeline";
import { listLegend, type TimelineLegend } from "./legend";
import { getSpanDay, placeSpan } from "./span";
import { stackMarks } from "./strip";
import { getHrefUnder } from "./view";

/** What a timeline of more milestones than can be drawn one by one is made from. */
export interface CrowdInput {
  readonly params: TimelineParams;
  readonly lanes: readonly CrowdedLane[];
  readonly companies: ReadonlyMap<string, Company>;
  /** How many milestones the filter keeps, in these lanes or not. */
  readonly total: number;
}

/** A company, and how many of its milestones stand where. */
export interface CrowdLaneView {
  readonly id: string;
  readonly name: string;
  /** What the company is. */
  readonly note: string;
  /** The timeline of this company alone, which shows each record by itself. */
  readonly href: string;
  readonly total: number;
  readonly statuses: readonly { readonly status: MilestoneStatus; readonly count: number }[];
  readonly strip: DrawnStrip;
}

/** A timeline that draws how many milestones stand where. */
export interface CrowdView {
  readonly axis: TimelineAxis;
  readonly lanes: readonly CrowdLaneView[];
  /** What a mark stands for, and how to see each milestone by itself. */
  readonly words: string;
  readonly legend: TimelineLegend;
}

/** More marks than these no chart draws: then each stands for several milestones. */
const MOST_MARKS = 1_500;
/** On an axis of so many years at most the milestones of a month stand together, else those of a quarter. */
const MOST_YEARS_BY_MONTH = 5;

/** Counts milestones by lane, month or quarter, and status, and draws a small mark for each so many of them. */
export function buildCrowd({ params, lanes, companies, total }: CrowdInput): CrowdView {
  const { asOf, filter } = params;
  const days = lanes.flatMap(({ tallies }) => tallies.flatMap(({ stands }) => stands ?? []));
  const axis = buildAxis(days.map(getSpanDay), asOf, filter.year);
  const months = axis.last - axis.first < MOST_YEARS_BY_MONTH ? 1 : 3;
  const gathered = lanes.map((lane) => gather(lane, months));
  const each = chooseShare(gathered.flat().map(({ count }) => count));
  const hrefs = getCollapseHref(params, []);
  const inLanes = lanes.reduce((sum, { tallies }) => sum + countAll(tallies), 0);
  return {
    axis,
    words: writeCrowd({ each, months, lanes: lanes.length, outside: total - inLanes }),
    legend: listLegend(
      [],
      { statuses: gathered.flat().map(({ status }) => status), technologies: [] },
      getHrefUnder(params),
    ),
    lanes: lanes.map(({ company: id, tallies }, index): CrowdLaneView => {
      const company = companies.get(id);
      const placed = (gathered[index] ?? []).flatMap(({ status, day, count }) => {
        const span = placeSpan(getSpanDay(day), axis);
        return span.beyond === 0
          ? Array.from({ length: Math.ceil(count / each) }, () => ({ status, span }))
          : [];
      });
      return {
        id,
        name: company?.name ?? id,
        note: company ? getLabel(COMPANY_KINDS, company.kind) : "",
        href: hrefs.company(id),
        total: countAll(tallies),
        statuses: MILESTONE_STATUSES.map(({ id: status }) => ({
          status,
          count: countAll(tallies.filter((tally) => tally.status === status)),
        })).filter(({ count }) => count > 0),
        strip: drawStrip({ ...stackMarks(placed, axis), ticks: [] }),
      };
    }),
  };
}

interface Gathered {
  readonly status: MilestoneStatus;
  /** In the middle of the month or the quarter. */
  readonly day: Day;
  readonly count: number;
}

/** The milestones of a lane by month or quarter and status, in the order of time; those without a date are in none. */
function gather({ tallies }: CrowdedLane, months: number): Gathered[] {
  const dated = tallies.flatMap(({ stands, ...tally }) =>
    stands === null ? [] : [{ ...tally, day: toMiddle(stands, months) }],
  );
  return [...groupBy(dated, ({ day, status }) => `${day} ${status}`).values()]
    .flatMap(([first, ...others]) => (first ? [{ ...first, count: countAll([first, ...others]) }] : []))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The middle of the month or of the quarter in which a day lies. */
function toMiddle(day: Day, months: number): Day {
  const month = Number(day.slice(5, 7));
  const first = month - ((month - 1) % months);
  const middle = String(first + (months - 1) / 2).padStart(2, "0");
  return `${String(getYear(day)).padStart(4, "0")}-${middle}-15`;
}

/** For how many milestones one mark has to stand, so that there are no more marks than a chart draws. */
function chooseShare(counts: readonly number[]): number {
  const marks = (each: number) => counts.reduce((sum, count) => sum + Math.ceil(count / each), 0);
  let each = 1;
  // Where there are too many places even for one mark each, there is one each.
  while (marks(each) > MOST_MARKS && each < Math.max(...counts)) each += 1;
  return each;
}

interface CrowdWords {
  readonly each: number;
  readonly months: number;
  readonly lanes: number;
  /** How many milestones stand in none of the lanes. */
  readonly outside: number;
}

/** "Each mark stands for up to 3 milestones of a quarter. The 40 companies responsible for most have lanes; …" */
function writeCrowd({ each, months, lanes, outside }: CrowdWords): string {
  const span = months === 1 ? "month" : "quarter";
  const mark =
    each === 1
      ? `Each mark stands for one milestone, at its ${span}.`
      : `Each mark stands for up to ${each} milestones of a ${span}.`;
  const whose =
    lanes === 1
      ? "The company responsible for most has a lane"
      : `The ${lanes} companies responsible for most have lanes`;
  const rest =
    outside === 0
      ? ""
      : ` ${whose}; ${formatCount(outside, "milestone")} of others ${outside === 1 ? "is" : "are"} in the table.`;
  return `${mark}${rest} Choose a company, or fewer years, to see each by itself.`;
}
