import { formatCountry } from "@/lib/domain/companies";
import { formatDate } from "@/lib/domain/date-text";
import type { Day } from "@/lib/domain/days";
import { getLabel, groupBy } from "@/lib/domain/list";
import { chooseQuantities, NATURES, type Nature, QUANTITIES, type Quantity } from "@/lib/domain/quantities";
import type { Metric, Milestone, Partnership } from "@/lib/schema/api/shapes";
import type { ListParams } from "@/lib/schema/parameters/to-params";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { getCompanyName, getPublisherName, type Lookups } from "@/lib/view-models/lookups";
import { formatLevel, formatMetric, getFigureDate } from "@/lib/view-models/metric-words";
import { getRecordHref } from "@/lib/view-models/record-href";
import { formatList } from "@/lib/view-models/text";
import { buildFigureAxis, type FigureAxis } from "./scale";

/** What the figures are drawn from; nothing in it was said after the day asked for. */
export interface FiguresInput extends Lookups {
  readonly params: Pick<ListParams, "asOf" | "asOfParam" | "filter">;
  /** How many figures of each quantity the filter keeps. */
  readonly counts: ReadonlyMap<string, number>;
  /** The figures of the quantities that are drawn, the newest first. */
  readonly metrics: readonly Metric[];
  readonly milestones: readonly Milestone[];
  readonly partnerships: readonly Partnership[];
}

/** A figure as a mark. */
export interface FigureMark {
  readonly metric: Metric;
  /** Whose figure it is: the company, or all who are responsible for what it is about. */
  readonly names: readonly string[];
  /** The page of what it is about; null for a country, which has none. */
  readonly href: string | null;
  /** All there is to say of it, in a line; and the same in few words, where it is not drawn. */
  readonly words: string;
  readonly brief: string;
  /** What it is for, else when it was said; null for an aim of which no date is known. */
  readonly span: { readonly from: Day; readonly to: Day } | null;
}

/** Figures that can be held against each other: of one quantity, unit, level and test cycle. */
export interface FigurePanel {
  readonly id: string;
  readonly title: string;
  readonly quantity: Quantity;
  readonly marks: readonly FigureMark[];
}

/** The figures without pixels: the same for the drawings and their table. */
export interface FigureSeries {
  readonly asOf: Day;
  readonly axis: FigureAxis;
  /** Those with most figures first, below them those that are told in words. */
  readonly panels: readonly FigurePanel[];
  /** How many figures the filter keeps, and of them of the quantities that are drawn. */
  readonly total: number;
  readonly ofQuantities: number;
}

/** The figures of an input, like beside like. */
export function buildFigureSeries(input: FiguresInput): FigureSeries {
  const { params, counts, metrics } = input;
  const marks = metrics.map((metric) => buildMark(metric, input));
  const groups = groupBy(marks, ({ metric }) => groupKey(metric));
  const panels = [...groups.values()]
    .map((group): FigurePanel => {
      const { quantity } = (group[0] as FigureMark).metric;
      return { id: groupId(group), title: titleOf(group, metrics), quantity, marks: group };
    })
    .sort((a, b) => unitCount(b, metrics) - unitCount(a, metrics) || b.marks.length - a.marks.length)
    .sort((a, b) => Number(isPlotted(b)) - Number(isPlotted(a)));
  const drawn = chooseQuantities(counts, params.filter.kind);
  return {
    asOf: params.asOf,
    axis: buildFigureAxis(marks, params.asOf),
    panels,
    total: [...counts.values()].reduce((sum, count) => sum + count, 0),
    ofQuantities: drawn.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0),
  };
}

function groupKey({ quantity, unit, level, testCycle }: Metric): string {
  return [quantity, unit, level, testCycle].join("|");
}

function groupId([first]: readonly FigureMark[]): string {
  return groupKey((first as FigureMark).metric)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/-+$/, "");
}

/** All that share a quantity and a unit stand next to each other, the most used unit first. */
function unitCount({ marks: [mark] }: FigurePanel, metrics: readonly Metric[]): number {
  return metrics.filter(
    ({ quantity, unit }) => quantity === mark?.metric.quantity && unit === mark.metric.unit,
  ).length;
}

/** Quantities that say little without what they are figures of, or by which test cycle they are meant. */
const OF_A_LEVEL: readonly Quantity[] = ["energy-density", "charging-time", "cycles", "capacity-retention"];
const OF_A_CYCLE: readonly Quantity[] = ["range"];

/** "Energy density, Wh/kg, cell level"; what is not said is named where it makes a difference, or others of the quantity say it. */
function titleOf([mark]: readonly FigureMark[], metrics: readonly Metric[]): string {
  const { quantity, unit, level, testCycle } = (mark as FigureMark).metric;
  const alike = metrics.filter((each) => each.quantity === quantity);
  const ofLevel = OF_A_LEVEL.includes(quantity) || alike.some((each) => each.level !== null);
  const ofCycle = OF_A_CYCLE.includes(quantity) || alike.some((each) => each.testCycle !== null);
  const label = getLabel(QUANTITIES, quantity);
  return [
    label,
    unit !== label.toLowerCase() && unit,
    formatLevel({ level, testCycle }),
    level === null && ofLevel && "level not stated",
    testCycle === null && ofCycle && "no test cycle named",
  ]
    .filter(Boolean)
    .join(", ");
}

const NATURE_WORDS: Readonly<Record<Nature, string>> = {
  measured: "measured",
  reported: "reported",
  target: "target",
};

function buildMark(metric: Metric, input: FiguresInput): FigureMark {
  const { params, milestones } = input;
  const { nature, saidOn, saidBy } = metric;
  const figure = getFigureDate(metric, milestones);
  const date = figure?.date ?? (nature === "target" ? null : saidOn);
  const query = writeCarriedQuery(params.asOfParam, params.filter.scope);
  const { title, names, href } = describeSubject(metric.subject, input, query);
  const by = formatList(
    saidBy.map((id) => getCompanyName(input, id)),
    "and",
  );
  const meant = figure
    ? `${NATURE_WORDS[nature]} for ${figure.date.text}`
    : `${NATURE_WORDS[nature]} ${formatDate(saidOn)}`;
  return {
    metric,
    names,
    href,
    brief: `${names.join(", ") || title}: ${formatMetric(metric)}, ${meant}`,
    words: [
      `${title}: ${formatMetric(metric)}`,
      [getLabel(NATURES, nature), figure && `for ${figure.date.text}`, formatLevel(metric), metric.conditions]
        .filter(Boolean)
        .join(", "),
      `${by || getPublisherName(input, metric.source)}, ${formatDate(saidOn)}`,
    ].join(". "),
    span: date && spanOf(date),
  };
}

/** The last day a date allows is where it stands; where it allows no last, the first. */
function spanOf({ earliest, latest }: Pick<Metric["saidOn"], "earliest" | "latest">): FigureMark["span"] {
  const to = latest ?? earliest;
  return to === null ? null : { from: latest === null ? to : (earliest ?? to), to };
}

function describeSubject({ type, id }: Metric["subject"], input: FiguresInput, query: string) {
  const named = (ids: readonly string[]) => ids.map((each) => getCompanyName(input, each));
  switch (type) {
    case "milestone": {
      const milestone = input.milestones.find((each) => each.id === id);
      const all = milestone?.companies ?? [];
      const responsible = all.filter(({ part }) => part === "responsible");
      return {
        title: milestone?.title ?? id,
        names: named((responsible.length > 0 ? responsible : all).map(({ company }) => company)),
        href: getRecordHref("milestones", id, query),
      };
    }
    case "partnership": {
      const partnership = input.partnerships.find((each) => each.id === id);
      return {
        title: partnership?.name ?? id,
        names: named((partnership?.parties ?? []).map(({ company }) => company)),
        href: getRecordHref("partnerships", id, query),
      };
    }
    case "company": {
      const name = getCompanyName(input, id);
      return { title: name, names: [name], href: getRecordHref("companies", id, query) };
    }
    case "country":
      return { title: formatCountry(id), names: [formatCountry(id)], href: null };
  }
}

/** Fewer figures than this are told in words: a plot says nothing more. */
const FEWEST_DRAWN = 4;

/** Whether a panel has enough figures for a plot. */
export function isPlotted({ marks }: FigurePanel): boolean {
  return marks.length >= FEWEST_DRAWN;
}
