import { afterAll, beforeAll, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { readCalendarPage, readFeedPage } from "@/lib/db/pages/files";
import { withoutUnknownIds } from "@/lib/db/pages/list-page";
import { findNewId, findUnknownIds } from "@/lib/db/queries/unknown-ids";
import { formatDate } from "@/lib/domain/date-text";
import { buildMilestoneHistory } from "@/lib/domain/derive/history";
import { type EdtfDate, readEdtf } from "@/lib/domain/edtf-date";
import type { MilestoneClaim } from "@/lib/domain/statement";
import { type Filter, NO_FILTER } from "@/lib/schema/parameters/filter";
import { toListParams } from "@/lib/schema/parameters/to-params";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { buildCalendarEntry, type CalendarEntry } from "@/lib/view-models/calendar-entry";
import { forEachEngine } from "@/tests/support/engines";
import { changes } from "@/tests/support/made-changes";
import { load, loadedClient, withClient } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";
import { partiesOf, saidIn } from "@/tests/support/made-said";

const DAYS = ["2021-12-31", "2023-10-12", "2024-05-05", TODAY];
const MADE = madeDataset(77, { companies: 8, partnerships: 6, milestones: 16, sources: 24 });
const redirect = { from: "old", on: TODAY, why: "One thing, entered twice." };
const DATASET: SeedDataset = {
  ...MADE,
  redirects: [
    { ...redirect, kind: "milestone", to: "m1" },
    { ...redirect, kind: "company", to: "c0" },
    { ...redirect, kind: "source", to: "s0" },
  ],
};
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
  return buildMilestoneHistory(claims, partiesOf(DATASET, milestone));
}

const shape = (date: EdtfDate | null) => date && { ...date, text: formatDate(date) };

function calendar(client: Client, asOf: string, sourcing: "all" | "well" = "all") {
  return readCalendarPage(client, {
    asOf,
    filter: { ...ALL, sourcing },
    sort: null,
    limit: 500,
    cursor: null,
  });
}

async function entriesOf(...params: Parameters<typeof calendar>): Promise<Map<string, CalendarEntry>> {
  const page = await calendar(...params);
  const entries = page.data.flatMap((milestone) => buildCalendarEntry(milestone, page) ?? []);
  return new Map(entries.map((entry) => [entry.milestone, entry]));
}

const windowOf = ({ first, end, status }: CalendarEntry) => `${first} ${end} ${status}`;

/** The same content as publications tell it: nobody of whom it speaks has said it. */
function withoutSpeakers(dataset: SeedDataset): SeedDataset {
  const sources = dataset.sources.map((source) => ({
    ...source,
    claims: source.claims.map((claim) => ({ ...claim, saidBy: [] })),
  }));
  return { ...dataset, sources };
}

/** The same content and a source of before all others, in which a party promises each milestone. */
function withOlderSource(dataset: SeedDataset): SeedDataset {
  const [like] = dataset.sources;
  if (!like) throw new Error("no source");
  const claims = dataset.milestones.map(({ id, companies }) => ({
    key: id,
    milestone: id,
    says: "target" as const,
    date: readEdtf("2031") ?? undefined,
    saidBy: companies.slice(0, 1).map(({ company }) => company),
    summary: "An older promise.",
    paragraphs: [],
  }));
  const published = readEdtf("2010-01-01") as SeedDataset["sources"][number]["published"];
  const older = { ...like, id: "older", published, tier: "primary" as const, claims, metrics: [] };
  return { ...dataset, sources: [...dataset.sources, older] };
}

forEachEngine((_engine, openFresh) => {
  let client: Client;
  beforeAll(async () => {
    client = await loadedClient(openFresh, DATASET);
  });
  afterAll(() => client.$disconnect());

  test.each(["all", "well"] as const)(
    "an entry of the calendar is numbered by the words about it so far (%s)",
    async (sourcing) => {
      for (const asOf of DAYS) {
        const entries = await entriesOf(client, asOf, sourcing);
        expect(entries.size).toBeGreaterThan(0);
        for (const milestone of DATASET.milestones) {
          const entry = entries.get(milestone.id);
          const words = historyOn(milestone, asOf, sourcing).length;
          if (entry) expect(entry.sequence, `${milestone.id} ${asOf}`).toBe(words);
        }
      }
    },
  );

  test("that number never falls, and rises wherever an entry stands on other days than before", async () => {
    const seen = new Map<string, CalendarEntry>();
    for (const asOf of DAYS)
      for (const [id, entry] of await entriesOf(client, asOf)) {
        const before = seen.get(id);
        if (before) expect(entry.sequence).toBeGreaterThanOrEqual(before.sequence);
        if (before && windowOf(before) !== windowOf(entry))
          expect(entry.sequence).toBeGreaterThan(before.sequence);
        seen.set(id, entry);
      }
    expect(seen.size).toBeGreaterThan(5);
  });

  test("that number rises with an older source that is added, also where it makes reports of what were moves", async () => {
    const database = await openFresh();
    await withClient(database, async (reader) => {
      const numbers = async () => ({
        all: await entriesOf(reader, TODAY, "all"),
        well: await entriesOf(reader, TODAY, "well"),
        moves: (await changes(reader)).total,
      });
      const reported = withoutSpeakers(DATASET);
      await load(database, reported);
      const before = await numbers();
      await load(database, withOlderSource(reported));
      const after = await numbers();
      // Else the changes could be counted as well.
      expect(after.moves).toBeLessThan(before.moves);
      expect(before.well.size).toBeGreaterThan(5);
      for (const sourcing of ["all", "well"] as const)
        for (const [id, { sequence }] of before[sourcing])
          expect(after[sourcing].get(id)?.sequence, `${id} ${sourcing}`).toBeGreaterThan(sequence);
    });
  });

  test("a withdrawn milestone keeps the target that was taken away", async () => {
    const { data, courses } = await calendar(client, TODAY);
    const expected = data
      .filter(({ status }) => status === "withdrawn")
      .flatMap(({ id }) => {
        const milestone = DATASET.milestones.find((each) => each.id === id);
        const words = milestone ? historyOn(milestone, TODAY, "all") : [];
        const gone = words.filter(({ revision, from }) => revision === "withdrawn" && from !== null).at(-1);
        return gone ? [[id, shape(gone.from)] as const] : [];
      });
    const taken = [...courses].flatMap(([id, { lastTarget }]) =>
      lastTarget ? [[id, lastTarget] as const] : [],
    );
    expect(new Map(taken)).toEqual(new Map(expected));
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
    const params = toListParams({ scope: "all", partnership: ["p0"], limit: 50 }, TODAY);
    const { page, milestones, partnerships, companies, sources } = await readFeedPage(client, params);
    expect(partnerships.has("p0")).toBe(true);
    for (const { about, saidBy, source } of page.data) {
      expect((about.type === "milestone" ? milestones : partnerships).has(about.id)).toBe(true);
      expect(saidBy.every((id) => companies.has(id))).toBe(true);
      expect(sources.has(source)).toBe(true);
    }
  });

  test("an id that no record has is a problem of the address", async () => {
    const filter = { company: ["c0", "nobody"], partnership: ["p0", "nothing"] };
    expect(await findUnknownIds(client, filter)).toEqual([
      { parameter: "company", value: "nobody", message: "expected the id of a company" },
      { parameter: "partnership", value: "nothing", message: "expected the id of a partnership" },
    ]);
    expect(await findUnknownIds(client, { company: [] })).toEqual([]);
  });

  test("an id that a record had before leads to the record, by itself and in a filter", async () => {
    expect(await findNewId(client, "milestones", "old")).toBe("m1");
    expect(await findNewId(client, "claims", "old--key")).toBe("s0--key");
    expect(await findNewId(client, "partnerships", "old")).toBeNull();
    const params = { filter: { company: ["old", "c0", "nobody"], partnership: ["old"] } };
    const followed = await withoutUnknownIds(client, { params, problems: [] });
    expect(followed.params.filter).toEqual({ company: ["c0"], partnership: [] });
    expect(followed.problems.map(({ parameter, value }) => [parameter, value])).toEqual([
      ["company", "nobody"],
      ["partnership", "old"],
    ]);
  });
});
