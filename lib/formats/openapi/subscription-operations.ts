import type { Day } from "@/lib/domain/days";
import { ATOM } from "@/lib/formats/atom/feed";
import { CALENDAR } from "@/lib/formats/calendar/calendar-text";
import { filterParameters, parametersAt } from "@/lib/schema/parameters/parse-address";
import type { Operation } from "./operation";

/** Feeds and calendars. */
export function subscriptionOperations(today: Day): Operation[] {
  return [
    {
      id: "feedOfChanges",
      tag: "Subscriptions",
      path: "/api/v1/changes.atom",
      summary: "The changes as an Atom feed, page by page",
      query: parametersAt("changes", today),
      answer: { type: ATOM, schema: null },
      content: true,
      example: "/api/v1/changes.atom?company=toyota",
    },
    {
      id: "calendarOfMilestones",
      tag: "Subscriptions",
      path: "/api/v1/milestones.ics",
      summary: "The targets as a calendar",
      query: filterParameters("milestones", today),
      answer: { type: CALENDAR, schema: null },
      content: true,
      example: "/api/v1/milestones.ics?company=toyota",
    },
    {
      id: "subscribeToMilestones",
      tag: "Subscriptions",
      path: "/api/v1/milestones.webcal",
      summary: "The way to that calendar for calendar programs",
      description:
        "Leads to the calendar by a `webcal:` address, which makes a calendar program subscribe to it.",
      query: filterParameters("milestones", today),
      answer: { type: CALENDAR, schema: null },
      redirects: true,
      content: false,
      example: "/api/v1/milestones.webcal?company=toyota",
    },
  ];
}
