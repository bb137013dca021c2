import type { Day } from "@/lib/domain/days";
import type { AskedDay } from "./parameters/asked";

/** How much was said in a month. */
export interface SaidMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Claims and metrics said in it. */
  readonly count: number;
}

/** When something was said, up to a day: nothing here tells of later. */
export interface SaidDays {
  /** The first day on which something was said; null where nothing had been by then. */
  readonly first: Day | null;
  /** The last one. */
  readonly last: Day | null;
  /** The months in which something was said, in their order. */
  readonly months: readonly SaidMonth[];
}

/** A page of one record: the day it was asked for, and when something was said up to it. */
export interface RecordDay {
  readonly asked: AskedDay;
  readonly said: SaidDays;
}
