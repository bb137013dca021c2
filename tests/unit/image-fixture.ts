import { listIds } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import { OUTCOMES } from "@/lib/domain/outcomes";
import { getPalette, type Theme } from "@/lib/drawing/colours";
import type {
  BarContent,
  ChartContent,
  FigureContent,
  NetworkContent,
  TimelineContent,
  TrendContent,
} from "@/lib/formats/image/chart-content";
import { drawChartPicture } from "@/lib/formats/image/chart-picture";
import { writeSvgDocument } from "@/lib/formats/image/frame";
import { countAll, toBarRecords } from "@/lib/schema/pages/bar-records";

import { NO_RECORDS } from "@/lib/schema/pages/list-page";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { toPictureParams } from "@/lib/schema/parameters/picture-parameters";
import type { TimelineInput } from "@/lib/view-models/timeline/items";
import { makeNetwork } from "./network-fixture";
import { metric } from "./record-fixture";
import { makeTally } from "./tally-fixture";
import { AS_OF, company } from "./timeline-fixture";
import { hardCases } from "./timeline-hard-cases";
import { TWELVE, told, trendsInput } from "./trends-fixture";

type PictureLooks = Omit<Parameters<typeof toPictureParams>[0], "theme">;

export const ORIGIN = "https://interphase.example";
const TOLD = { asOf: AS_OF, asOfParam: null, sources: 12, named: [], namedRecords: NO_RECORDS };

/** Milestones of each status in years that follow each other. */
export function yearsContent(given: Partial<BarContent> = {}): BarContent {
  const tallies = listIds(MILESTONE_STATUSES).map((status, index) =>
    makeTally({ status, countedOn: `${2022 + index}-12-31`, count: index + 1 }),
  );
  const records = toBarRecords("milestones-per-year", tallies, countAll(tallies));
  return { ...TOLD, chart: records.chart, filter: NO_FILTER, records, ...given };
}

/** Promises of each outcome, by first deadlines in years that follow each other. */
function promisesContent(): BarContent {
  const tallies = listIds(OUTCOMES).map((outcome, index) =>
    makeTally({ outcome, firstDeadline: `${2020 + index}-12-31`, count: index + 1 }),
  );
  const records = toBarRecords("promises-by-first-deadline", tallies, countAll(tallies));
  return { ...TOLD, chart: records.chart, filter: NO_FILTER, records };
}

/** As many milestones of a status for each company. */
export function companiesContent(names: readonly string[]): BarContent {
  const tallies = names.map((name, index) => ({
    company: `company-${index}`,
    name,
    status: "open" as const,
    count: index + 1,
  }));
  const records = toBarRecords("targets-by-company", tallies, names.length);
  return { ...TOLD, chart: records.chart, filter: NO_FILTER, records };
}

export function kindsContent(): BarContent {
  const tallies = [
    { kinds: ["joint-development", "supply"], technologies: ["all-solid-state"], count: 3 },
    { kinds: ["equity"], technologies: ["semi-solid-state", "solid-state"], count: 2 },
    { kinds: ["licence"], technologies: ["lithium-metal"], count: 1 },
  ] as const;
  const records = toBarRecords("partnerships-by-technology", tallies, 6);
  return { ...TOLD, chart: records.chart, filter: NO_FILTER, records };
}

export function trendsContent(): TrendContent {
  const { params: _asked, ...records } = trendsInput([
    told("aster-car", TWELVE),
    told("aster-plant", [
      ["target", "2025/..", "2021-05", "aster"],
      ["withdrawn", null, "2024-01", "aster"],
    ]),
  ]);
  return { ...TOLD, chart: "trends", filter: NO_FILTER, records };
}

/** More milestones than one chart holds, of two companies that are asked for: a panel for each. */
export function manyTrends(): TrendContent {
  const asked = ["aster", "borealis"];
  const { params, ...records } = trendsInput(
    Array.from({ length: 20 }, (_, index) =>
      told(`car-${index}`, TWELVE, { owner: asked[index % 2] as string }),
    ),
    AS_OF,
    asked,
  );
  return { ...TOLD, chart: "trends", filter: params.filter, records };
}

/** Figures of two levels: measured, reported and aimed at, with a date and without. */
function figuresContent(): FigureContent {
  const metrics = (["measured", "reported", "target"] as const).flatMap((nature, index) =>
    (["cell", null] as const).map((level) =>
      metric(`${nature}-${level}`, { nature, level, value: 300 + index * 90, quantity: "energy-density" }),
    ),
  );
  const counts = new Map([["energy-density", metrics.length]]);
  const lookups = { companies: new Map([["aster", company("aster")]]), sources: new Map() };
  const records = { counts, metrics, milestones: [], partnerships: [], ...lookups };
  return { ...TOLD, chart: "figures", filter: NO_FILTER, records };
}

function networkContent(records = makeNetwork([["joint-venture", ["aster", "borealis"]]])): NetworkContent {
  return { ...TOLD, chart: "network", filter: NO_FILTER, records };
}

export function timelineContent(input: TimelineInput = hardCases()): TimelineContent {
  const {
    kind: _kind,
    status: _status,
    revision: _revision,
    partnership: _partnership,
    ...filter
  } = NO_FILTER;
  const own = {
    lanes: input.lanes === "company" ? null : input.lanes,
    partnershipKind: [],
    milestoneKind: [],
    milestoneStatus: [],
    partnershipStatus: [],
  };
  const { milestones, partnerships } = input;
  return {
    ...TOLD,
    chart: "timeline",
    filter: { ...filter, ...own },
    records: { ...input, totals: { milestones: milestones.length, partnerships: partnerships.length } },
    tallies: milestones.map(({ status }) => ({ status, count: 1 })),
  };
}

/** Every chart once. */
export function everyContent(): ChartContent[] {
  return [
    yearsContent(),
    promisesContent(),
    companiesContent(["Aster", "Borealis"]),
    kindsContent(),
    trendsContent(),
    figuresContent(),
    networkContent(),
    timelineContent(),
  ];
}

/** A chart as the SVG file that is taken away. */
export function svgOf(content: ChartContent, theme: Theme = "light", looks: PictureLooks = {}): string {
  const { pixels, shape } = toPictureParams({ theme, ...looks });
  const picture = drawChartPicture(content, ORIGIN, shape, { paint: getPalette(theme), ids: "k-" });
  return writeSvgDocument(picture, { pixels, style: "" });
}
