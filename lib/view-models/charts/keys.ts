import { getLabel, type ListEntry } from "@/lib/domain/list";
import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-status";
import { OUTCOMES, type Outcome } from "@/lib/domain/outcomes";
import { TECHNOLOGY_GROUPS, type TechnologyGroup } from "@/lib/domain/technologies";
import type { Texture } from "@/lib/drawing/patterns";
import { type BarChartId, getBarChart } from "@/lib/schema/pages/charts";
import type { Filter } from "@/lib/schema/parameters/filter";
import { toggleFilter } from "@/lib/schema/parameters/format-query";
import { type ChartView, listHref } from "./series";

/** Statuses as bars: the texture follows the shape of the status (a ring is hollow, a dotted ring dots …). */
export const STATUS_TEXTURES: Readonly<Record<MilestoneStatus, Texture>> = {
  achieved: "full",
  open: "hollow",
  due: "stripes",
  unreported: "dots",
  missed: "cross-hatch",
  withdrawn: "hatch",
  undated: "dashes",
};

/** The status whose colour and shape an outcome shares (late and unclear ones were achieved, and differ in their texture). */
export const OUTCOME_STATUSES: Readonly<Record<Outcome, MilestoneStatus>> = {
  ahead: "open",
  "on-time": "achieved",
  late: "achieved",
  unclear: "achieved",
  "put-off": "due",
  withdrawn: "withdrawn",
  missed: "missed",
  "no-report": "unreported",
};

/** Outcomes as bars. */
export const OUTCOME_TEXTURES: Readonly<Record<Outcome, Texture>> = {
  ahead: "hollow",
  "on-time": "full",
  late: "half",
  unclear: "dashes",
  "put-off": "stripes",
  withdrawn: "hatch",
  missed: "cross-hatch",
  "no-report": "dots",
};

/** Technology groups as bars: the texture is that of the technology's swatch. */
const TECHNOLOGY_TEXTURES: Readonly<Record<TechnologyGroup, Texture>> = {
  "all-solid-state": "full",
  "solid-state": "stripes",
  "semi-solid-state": "half",
  other: "hollow",
};

/** The colour of a key, by its name in the style sheet. */
type ColourName = `status-${MilestoneStatus}` | `technology-${"all-solid" | "semi-solid" | "other"}`;

/** What bars of one kind look like, and what they are called. */
export interface Key {
  readonly id: string;
  readonly label: string;
  readonly colour: ColourName;
  readonly texture: Texture;
  /** The shape that goes with it elsewhere; null where it has none. */
  readonly status: MilestoneStatus | null;
}

/** Solid-state whose type is not said has the hue of all-solid-state. */
const TECHNOLOGY_COLOURS: Readonly<Record<TechnologyGroup, ColourName>> = {
  "all-solid-state": "technology-all-solid",
  "solid-state": "technology-all-solid",
  "semi-solid-state": "technology-semi-solid",
  other: "technology-other",
};

/** A list of keys, what each looks like, and the filter that keeps what it stands for. */
interface Keys {
  readonly list: readonly ListEntry[];
  look(id: string): Omit<Key, "id" | "label">;
  filterBy(id: string): Pick<Partial<Filter>, "status" | "outcome" | "technology">;
}

const KEYS: Readonly<Record<"status" | "outcome" | "technology", Keys>> = {
  status: {
    list: MILESTONE_STATUSES,
    look: (id) => lookOf(id as MilestoneStatus, STATUS_TEXTURES[id as MilestoneStatus]),
    filterBy: (id) => ({ status: [id as MilestoneStatus] }),
  },
  outcome: {
    list: OUTCOMES,
    look: (id) => lookOf(OUTCOME_STATUSES[id as Outcome], OUTCOME_TEXTURES[id as Outcome]),
    filterBy: (id) => ({ outcome: [id as Outcome] }),
  },
  technology: {
    list: TECHNOLOGY_GROUPS,
    look: (id) => ({
      colour: TECHNOLOGY_COLOURS[id as TechnologyGroup],
      texture: TECHNOLOGY_TEXTURES[id as TechnologyGroup],
      status: null,
    }),
    filterBy: (id) => ({
      technology: TECHNOLOGY_GROUPS.find((group) => group.id === id)?.technologies ?? [],
    }),
  },
};

function lookOf(status: MilestoneStatus, texture: Texture) {
  return { colour: `status-${status}`, texture, status } as const;
}

/** All that the pieces of a chart's bars can stand for. */
export function listKeys(chart: BarChartId): readonly ListEntry[] {
  return KEYS[getBarChart(chart).keys].list;
}

/** What a piece of a chart's bars is called and looks like. */
export function getKey(chart: BarChartId, id: string): Key {
  const { list, look } = KEYS[getBarChart(chart).keys];
  return { id, label: getLabel(list, id), ...look(id) };
}

/**
 * Where the keys of a chart's legend lead, by their ids: to the list that the chart counts, with what the key stands for
 * alone; a key that is filtered by already takes that back.
 */
export function listKeyHrefs(chart: BarChartId, view: ChartView): ReadonlyMap<string, string> {
  const { list, keys } = getBarChart(chart);
  return new Map(
    listKeys(chart).map(({ id }) => [
      id,
      listHref(`/${list}`, view, toggleFilter(view.filter, KEYS[keys].filterBy(id))),
    ]),
  );
}

/** The labels of technology groups where there is little room, broken where they may break. */
export const SHORT_LABELS: Readonly<Record<string, readonly string[]>> = {
  "all-solid-state": ["All-", "solid"],
  "solid-state": ["Type un-", "specified"],
  "semi-solid-state": ["Semi-", "solid"],
  other: ["Other"],
};
