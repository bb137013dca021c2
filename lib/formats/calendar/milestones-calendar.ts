import type { Company } from "@/lib/schema/api/shapes";
import type { CalendarPage } from "@/lib/schema/pages/files";
import type { AskedList } from "@/lib/schema/parameters/asked";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { calendarEntry } from "@/lib/view-models/calendar-entry";
import { describeFilter } from "@/lib/view-models/filters/filter-sentence";
import { buildLabels } from "@/lib/view-models/filters/labels";
import { calendarPieces } from "./calendar-text";

/** Where the calendar of milestones is. */
const CALENDAR_PATH = "/api/v1/milestones.ics";

interface CalendarContext {
  readonly asked: AskedList;
  /** The companies that the filter names. */
  readonly companies: readonly Company[];
  /** Where the site stands, without a closing slash. */
  readonly site: string;
  readonly licence: { readonly url: string };
}

/** The milestones that a filter keeps, as a calendar in pieces; those without a date are left out. */
export function milestonesCalendar(
  pages: AsyncIterable<CalendarPage>,
  { asked, companies, site, licence }: CalendarContext,
): AsyncGenerator<string, void> {
  const { filter, sort, askedDay } = asked;
  const query = formatQuery(filter, { asOf: askedDay, sort });
  const words = describeFilter("milestones", filter, buildLabels("milestones", companies));
  const head = {
    title: `Interphase: milestones ${words}`,
    text: `Targets and what became of them. An entry covers the whole window that was said and leads to its sources. Data: CC BY 4.0 ${licence.url}`,
    page: `${site}/milestones${query}`,
    self: `${site}${CALENDAR_PATH}${query}`,
    site,
    reading: filter.sourcing,
  };
  return calendarPieces(head, entriesOf(pages));
}

async function* entriesOf(pages: AsyncIterable<CalendarPage>) {
  for await (const page of pages)
    yield page.data.flatMap((milestone) => calendarEntry(milestone, page) ?? []);
}
