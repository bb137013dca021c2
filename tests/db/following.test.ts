import { afterAll, beforeAll, expect, test } from "vitest";
import { type Client, openClient } from "@/lib/db/client";
import { readCalendarPage } from "@/lib/db/pages/calendar-page";
import { readFeedPage } from "@/lib/db/pages/feed-page";
import { strangersOf } from "@/lib/db/queries/strangers";
import { dateText } from "@/lib/domain/date-text";
import type { EdtfDate } from "@/lib/domain/edtf-date";
import { milestoneHistory } from "@/lib/domain/history";
import { CHANGES } from "@/lib/domain/revisions";
import type { MilestoneClaim } from "@/lib/domain/statement";
import { askedList } from "@/lib/schema/asked";
import { type Filter, NO_FILTER } from "@/lib/schema/parameters";
import { calendarEntry } from "@/lib/view-models/calendar/calendar-entry";
import { forEachEngine } from "@/tests/support/engines";
import { changes } from "@/tests/support/made-changes";
import { load } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";
import { partiesOf, saidIn } from "@/tests/support/made-said";

const DAYS = ["2021-12-31", "2023-10-12", "2024-05-05", TODAY];
const DATASET = madeDataset(77, { companies: 8, partnerships: 6, milestones: 16, sources: 24 });
const ALL: Filter = { ...NO_FILTER, scope: "all" };

/** What the pure history of a milestone makes of the words said by a day, the weakly sourced among them or not. */
function historyOn(
  milestone: (typeof DATASET)["milestones"][number],
  asOf: string,
  sourcing: "all" | "well",
) {
  const claims = saidIn(DATASET)
    .filter(({ isClaim, by, about }) => isClaim && by <= asOf && about.milestone === milestone.id)
    .map(({ claim }) => claim as unknown as MilestoneClaim)
    .filter(({ tier }) => sourcing === "all" || tier !== "tertiary");
  return milestoneHistory(claims, partiesOf(DATASET, milestone));
}

const isChange = ({ revision }: { revision: string }) => (CHANGES as readonly string[]).includes(revision);
const shape = (date: EdtfDate | null) => date && { ...date, text: dateText(date) };

forEachEngine((_engine, openFresh) => {
  let client: Client;
  beforeAll(async () => {
    const database = await openFresh();
    await load(database, DATASET);
    client = openClient(database);
  });
  afterAll(() => client.$disconnect());

  const calendar = (asOf: string, sourcing: "all" | "well" = "all") =>
    readCalendarPage(client, {
      asOf,
      filter: { ...ALL, sourcing },
      sort: null,
      limit: 500,
      cursor: null,
    });

  test.each(["all", "well"] as const)(
    "an entry of the calendar is numbered by the changes of belief so far (%s)",
    async (sourcing) => {
      for (const asOf of DAYS) {
        const { data, changes } = await calendar(asOf, sourcing);
        expect(data.length).toBeGreaterThan(0);
        for (const { id } of data) {
          const milestone = DATASET.milestones.find((each) => each.id === id);
          if (!milestone) throw new Error(id);
          const counted = historyOn(milestone, asOf, sourcing).filter(isChange).length;
          expect(changes.get(id) ?? 0, `${id} ${asOf}`).toBe(counted);
        }
      }
    },
  );

  test("that number never falls, and rises wherever an entry stands on other days than before", async () => {
    const seen = new Map<string, { sequence: number; window: string }>();
    for (const asOf of DAYS) {
      const page = await calendar(asOf);
      for (const milestone of page.data) {
        const entry = calendarEntry(milestone, page);
        if (!entry) continue;
        const window = `${entry.first} ${entry.end} ${entry.status}`;
        const before = seen.get(milestone.id);
        if (before) expect(entry.sequence).toBeGreaterThanOrEqual(before.sequence);
        if (before && before.window !== window) expect(entry.sequence).toBeGreaterThan(before.sequence);
        seen.set(milestone.id, { sequence: entry.sequence, window });
      }
    }
    expect(seen.size).toBeGreaterThan(5);
  });

  test("a withdrawn milestone keeps the target that was taken away", async () => {
    const { data, withdrawn } = await calendar(TODAY);
    const expected = data
      .filter(({ status }) => status === "withdrawn")
      .flatMap(({ id }) => {
        const milestone = DATASET.milestones.find((each) => each.id === id);
        const words = milestone ? historyOn(milestone, TODAY, "all") : [];
        const taken = words.filter(({ revision, from }) => revision === "withdrawn" && from !== null).at(-1);
        return taken ? [[id, shape(taken.from)] as const] : [];
      });
    expect(withdrawn).toEqual(new Map(expected));
  });

  test("a feed of a partnership holds what is said about it and about the milestones that belong to it", async () => {
    const all = (await changes(client)).data;
    for (const { id } of DATASET.partnerships) {
      const milestones = DATASET.milestones.filter(({ partnerships }) => partnerships.includes(id));
      const about = new Set([id, ...milestones.map((milestone) => milestone.id)]);
      const expected = all.filter((change) => about.has(change.about.id));
      const { data, total } = await changes(client, { filter: { partnership: [id] } });
      expect(data).toEqual(expected);
      expect(total).toBe(expected.length);
    }
    const both = await changes(client, { filter: { partnership: ["p0", "p1"] } });
    const [p0, p1] = await Promise.all(
      ["p0", "p1"].map((id) => changes(client, { filter: { partnership: [id] } })),
    );
    const either = new Set([...(p0?.data ?? []), ...(p1?.data ?? [])].map(({ id }) => id));
    expect(new Set(both.data.map(({ id }) => id))).toEqual(either);
  });

  test("a page of a feed names all that its changes name", async () => {
    const asked = askedList({ scope: "all", partnership: ["p0"], limit: 50 }, TODAY);
    const { page, milestones, partnerships, companies, sources } = await readFeedPage(client, asked);
    expect(partnerships.has("p0")).toBe(true);
    for (const { about, saidBy, source } of page.data) {
      expect((about.type === "milestone" ? milestones : partnerships).has(about.id)).toBe(true);
      expect(saidBy.every((id) => companies.has(id))).toBe(true);
      expect(sources.has(source)).toBe(true);
    }
  });

  test("an id that no record has is a problem of the address", async () => {
    const filter = { company: ["c0", "nobody"], partnership: ["p0", "nothing"] };
    expect(await strangersOf(client, filter)).toEqual([
      { parameter: "company", value: "nobody", message: "expected the id of a company" },
      { parameter: "partnership", value: "nothing", message: "expected the id of a partnership" },
    ]);
    expect(await strangersOf(client, { company: [] })).toEqual([]);
  });
});
