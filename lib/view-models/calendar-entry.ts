import { addDays, type Day } from "@/lib/domain/days";
import { isolateRightToLeft } from "@/lib/domain/direction";
import { getLabel } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import type { DateShape, Milestone } from "@/lib/schema/api/shapes";
import type { CalendarPage } from "@/lib/schema/pages/files";
import { formatHeadline, formatLateness } from "./format-deadline";
import { getCompanyName } from "./lookups";
import { getShownDate } from "./milestone/input";

/**
 * An entry of a calendar. It follows from what was said alone and not from the day it is asked for, so that a kept one
 * and a fresh one differ only where something new was said.
 */
export interface CalendarEntry {
  readonly milestone: string;
  /** The first day, and the day after the last one. */
  readonly first: Day;
  readonly end: Day;
  readonly title: string;
  readonly text: string;
  readonly status: "tentative" | "confirmed" | "cancelled";
  /**
   * The words about it so far: rises with every one and never falls. The changes among them would not do, since an older
   * word that is found later can make reports of what were moves.
   */
  readonly sequence: number;
  /** The day of the last word about it. */
  readonly said: Day;
  readonly category: string;
}

type CalendarNames = Pick<CalendarPage, "courses" | "companies">;

/** A milestone as an entry; null where no date is known that it could stand on. */
export function buildCalendarEntry(milestone: Milestone, names: CalendarNames): CalendarEntry | null {
  const date = dateShown(milestone, names);
  const span = date && spanOf(date);
  if (!span) return null;
  const what = whatStands(milestone, date);
  return {
    milestone: milestone.id,
    ...span,
    title: `${isolateRightToLeft(milestone.title)} · ${what}`,
    text: textOf(milestone, what, names),
    status: statusOf(milestone),
    sequence: milestone.claims,
    said: milestone.lastSaidOn?.latest ?? span.first,
    category: getLabel(MILESTONE_KINDS, milestone.kind),
  };
}

/** When it happened, else the target; of a withdrawn one the target that was taken away. */
function dateShown(milestone: Milestone, { courses }: CalendarNames): DateShape | null {
  return getShownDate(milestone) ?? courses.get(milestone.id)?.lastTarget ?? null;
}

/** The days of a window. Where a side is open nobody knows how far it reaches: the one day that is known stands for it. */
function spanOf({ earliest, latest }: DateShape): { first: Day; end: Day } | null {
  const first = earliest ?? latest;
  return first === null ? null : { first, end: addDays(latest ?? first, 1) };
}

function statusOf({ status }: Milestone): CalendarEntry["status"] {
  switch (status) {
    case "achieved":
      return "confirmed";
    case "withdrawn":
      return "cancelled";
    case "open":
    case "due":
    case "unreported":
    case "missed":
    case "undated":
      return "tentative";
  }
}

/** What stands, with its date as it was said; whether a date has passed is for the reader's own calendar to show. */
function whatStands({ status, achieved }: Milestone, { text }: DateShape): string {
  switch (status) {
    case "achieved":
      return achieved ? `achieved, ${text}` : `achieved ${text}, day not stated`;
    case "withdrawn":
      return `withdrawn (target was ${text})`;
    case "missed":
      return `missed, as reported (target ${text})`;
    case "open":
    case "due":
    case "unreported":
    case "undated":
      return `target ${text}`;
  }
}

/** The same in full: the parties, the first target and how far it moved, how much was said. */
function textOf(milestone: Milestone, what: string, names: CalendarNames): string {
  const { baseline, claims, lastSaidOn } = milestone;
  const parties = milestone.companies.map(
    ({ company, part }) => `${getCompanyName(names, company)} (${part})`,
  );
  const moved = [
    baseline && `First target: ${baseline.text}`,
    formatHeadline(milestone),
    formatLateness(milestone),
  ].filter(Boolean);
  return [
    `${what.charAt(0).toUpperCase()}${what.slice(1)}.`,
    moved.length > 0 && `${moved.join("; ")}.`,
    parties.length > 0 && `${parties.join(", ")}.`,
    `${claims === 1 ? "One claim" : `${claims} claims`}${lastSaidOn ? `, the last of ${lastSaidOn.text}` : ""}.`,
  ]
    .filter(Boolean)
    .join("\n");
}
