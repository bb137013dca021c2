import type { BarRecords } from "@/lib/schema/pages/bar-records";
import type { TallyOf } from "@/lib/schema/pages/charts";
import type { ChartView, Series, SeriesRow } from "./series";
import type { YearRow } from "./year-rows";

/** What a chart finds, as its title, and what has to be known to read its bars. */
export interface ChartWords {
  /** A sentence without its full stop. */
  readonly finding: string;
  /** What stands in none of its bars' places, beside what it measures: "9 have no deadline and 20 have no date". */
  readonly rest?: string;
  readonly note: string;
  /** What has to be known of the table beside it alone. */
  readonly tableNote?: string;
}

/** A chart of bars before it has pixels, whatever its keys are. */
export interface BarSeries extends Series {
  readonly rows: readonly BarRow[];
  /** All records of the view, each counted once. */
  readonly records: number;
  /** The year of the day of the view, where the bars are years. */
  readonly presentYear?: number;
}

/** A bar; in a chart by years it says where in time it stands. */
type BarRow = SeriesRow & Partial<Pick<YearRow, "place">>;

type RecordsOf<C extends keyof TallyOf> = Extract<BarRecords, { readonly counts: C }>;

/** What makes a chart of bars what it is: its series, and its words. */
interface BarChartDefinition<C extends keyof TallyOf, S extends BarSeries> {
  readonly counts: C;
  build(records: RecordsOf<C>, view: ChartView): S;
  describe(series: S): ChartWords;
  /** How many of its rows are drawn; all of them stand in its table. */
  readonly mostDrawn?: number;
}

/** A chart of bars that is made from its records, whatever they are. */
export interface BarChart {
  readonly mostDrawn: number;
  /** @throws where the records are not those that it counts */
  draw(records: BarRecords, view: ChartView): { readonly series: BarSeries; readonly words: ChartWords };
}

/** Makes a chart of bars one among others, with no regard to what it counts. */
export function defineBarChart<C extends keyof TallyOf, S extends BarSeries>({
  counts,
  build,
  describe,
  mostDrawn = Number.POSITIVE_INFINITY,
}: BarChartDefinition<C, S>): BarChart {
  return {
    mostDrawn,
    draw(records, view) {
      if (!areOf(records, counts)) throw new Error(`${records.chart} does not count ${counts}`);
      const series = build(records, view);
      return { series, words: describe(series) };
    },
  };
}

function areOf<C extends keyof TallyOf>(records: BarRecords, counts: C): records is RecordsOf<C> {
  return records.counts === counts;
}
