import type { NextRequest } from "next/server";
import { readCalendarPage } from "@/lib/db/pages/calendar-page";
import { readFiltered } from "@/lib/db/pages/filtered";
import { wholeList } from "@/lib/db/pages/whole-list";
import { getCompanies } from "@/lib/db/queries/companies";
import { CALENDAR, milestonesCalendar } from "@/lib/formats/calendar";
import { streamOf } from "@/lib/formats/stream";
import { answering, contentResponse, unlessFresh } from "@/lib/http/answers";
import { DATA_LICENCE, today } from "@/lib/http/environment";
import { originOf } from "@/lib/http/origin";
import { badRequest } from "@/lib/http/problem";
import { askedList } from "@/lib/schema/parameters/asked";
import { filterParameters, readAddress } from "@/lib/schema/parameters/parse-address";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** The targets as a calendar, all of them: `/api/v1/milestones.ics?company=toyota`. */
export async function GET(request: NextRequest) {
  const { searchParams, search } = request.nextUrl;
  const { values, problems } = readAddress(searchParams, filterParameters("milestones", today()));
  if (problems.length > 0) return badRequest(problems);
  const asked = askedList(values, today());
  const site = originOf(request);
  return answering(() =>
    readFiltered(asked.filter, badRequest, (client, dataset) => {
      const told = [dataset.version, dataset.loadedAt, asked.asOf, site, search, "milestones.ics"];
      return unlessFresh(request, told, async (etag) => {
        const [companies, { pages }] = await Promise.all([
          getCompanies(client, asked.filter.company, asked.asOf),
          wholeList(client, dataset, readCalendarPage, asked),
        ]);
        const pieces = milestonesCalendar(pages, { asked, companies, site, licence: DATA_LICENCE });
        return contentResponse(CALENDAR, streamOf(pieces), etag);
      });
    }),
  );
}
