import { afterAll, beforeAll, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { countByCompany } from "@/lib/db/queries/counts";
import { CursorError } from "@/lib/db/queries/list";
import { COLLECTIONS, type Collection } from "@/lib/schema/api/shapes";
import type { Page } from "@/lib/schema/pages/list-page";
import { SORTS } from "@/lib/schema/parameters/choices";
import type { Filter } from "@/lib/schema/parameters/filter";
import { forEachEngine } from "@/tests/support/engines";
import { loadedClient } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";
import { type Asked, page } from "@/tests/support/made-records";

const EVERYTHING = { scope: "all", sourcing: "all" } as const;
/** From the best to the worst. */
const TIERS = ["primary", "secondary", "tertiary"];

const ORDERS = COLLECTIONS.flatMap((collection) =>
  SORTS[collection].map((sort) => [collection, sort] as const),
);

forEachEngine((_engine, openFresh) => {
  let client: Client;
  beforeAll(async () => {
    client = await loadedClient(openFresh, madeDataset(41));
  });
  afterAll(() => client.$disconnect());

  /** Reads a list page by page; each page but the last is full. */
  async function paged(
    collection: Collection,
    sort: string | null,
    limit: number,
    filter: Partial<Filter> = {},
  ) {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const params: Asked = { asOf: TODAY, sort, limit, cursor, filter };
      const { data, next, total }: Page<{ id: string }> = await page(client, collection, params);
      ids.push(...data.map(({ id }) => id));
      // Else a cursor that goes round in circles would page for ever.
      expect(ids.length).toBeLessThanOrEqual(total);
      expect(data.length).toBe(next === null ? Math.min(limit, total - (ids.length - data.length)) : limit);
      cursor = next;
    } while (cursor !== null);
    return ids;
  }

  test.each(ORDERS)(
    "paging through %s by %s meets every record once, in the order of the whole list",
    async (collection, sort) => {
      const { data, total, next } = await page(client, collection, { asOf: TODAY, sort });
      expect(next).toBeNull();
      const whole = data.map(({ id }) => id);
      expect(new Set(whole).size).toBe(total);
      for (const limit of [1, 3, total - 1, total, total + 1])
        expect(await paged(collection, sort, limit)).toEqual(whole);
    },
  );

  test("paging keeps to the filter", async () => {
    const filter: Partial<Filter> = { scope: "solid-state", company: ["c0", "c1", "c2", "c3"] };
    for (const collection of COLLECTIONS) {
      const { data, total } = await page(client, collection, { asOf: TODAY, filter });
      expect(await paged(collection, null, 2, filter)).toEqual(data.map(({ id }) => id));
      expect(total).toBe(data.length);
    }
  });

  test("a list reads the same each time, and its default is its first order", async () => {
    for (const collection of COLLECTIONS) {
      const [first] = SORTS[collection];
      const lists = await Promise.all(
        [null, null, first].map((sort) => page(client, collection, { asOf: TODAY, sort })),
      );
      expect(lists[1]).toEqual(lists[0]);
      expect(lists[2]?.data).toEqual(lists[0]?.data);
    }
  });

  test("names and titles stand in a reader's order, turned round with a minus", async () => {
    const compare = new Intl.Collator("en", { sensitivity: "base", numeric: true }).compare;
    for (const [collection, sort, key] of [
      ["companies", "name", "name"],
      ["partnerships", "name", "name"],
      ["milestones", "title", "title"],
    ] as const) {
      const up = (await page(client, collection, { asOf: TODAY, sort })).data.map(
        (record) => (record as unknown as Record<string, string>)[key] ?? "",
      );
      const down = (await page(client, collection, { asOf: TODAY, sort: `-${sort}` })).data.map(
        (record) => (record as unknown as Record<string, string>)[key] ?? "",
      );
      expect(up).toEqual([...up].sort(compare));
      expect(down).toEqual([...up].reverse());
    }
  });

  test("milestones by date go by the day they stand at, those that stand nowhere last whichever way round", async () => {
    const keysOf = async (sort: string) =>
      (await page(client, "milestones", { asOf: TODAY, sort })).data.map(({ stands }) => stands);
    const [up, down] = [await keysOf("date"), await keysOf("-date")];
    const dated = up.filter((key) => key !== null);
    expect(up).toEqual([...[...dated].sort(), ...up.filter((key) => key === null)]);
    expect(down).toEqual([...[...dated].sort().reverse(), ...up.filter((key) => key === null)]);
  });

  test("milestones by shift go by their days, those without a shift last; by lateness the latest first", async () => {
    const read = async (sort: string) => (await page(client, "milestones", { asOf: TODAY, sort })).data;
    for (const [sort, turn] of [
      ["shift", 1],
      ["-shift", -1],
    ] as const) {
      const shifts = (await read(sort)).map(({ deadline }) => deadline.shiftDays);
      const known = shifts.filter((days) => days !== null);
      expect(known.length).toBeLessThan(shifts.length);
      expect(shifts.slice(0, known.length)).toEqual([...known].sort((a, b) => turn * (a - b)));
    }
    const late = (await read("-late")).map(({ deadline }) => deadline.lateDays ?? 0);
    expect(late).toEqual([...late].sort((a, b) => b - a));
  });

  test("what was said or published last stands first by default", async () => {
    const claims = (await page(client, "claims", { asOf: TODAY })).data.map(({ saidOn }) => saidOn.latest);
    const metrics = (await page(client, "metrics", { asOf: TODAY })).data.map(({ saidOn }) => saidOn.latest);
    for (const days of [claims, metrics]) expect(days).toEqual([...days].sort().reverse());
  });

  test("sources without a date stand last whichever way round", async () => {
    for (const [sort, turn] of [
      ["-published", -1],
      ["published", 1],
    ] as const) {
      const days = (await page(client, "sources", { asOf: TODAY, sort })).data.map(
        ({ published }) => published?.latest ?? null,
      );
      const dated = days.filter((day) => day !== null);
      const sorted = [...dated].sort((a, b) => (a < b ? -turn : a > b ? turn : 0));
      expect(days).toEqual([...sorted, ...days.filter((day) => day === null)]);
      expect(dated.length).toBeLessThan(days.length);
    }
  });

  test("companies and partnerships stand by how much there is of each, and sources by publisher and tier", async () => {
    const all = { asOf: TODAY, limit: 500 };
    const { data: milestones } = await page(client, "milestones", all);
    const { data: partnerships } = await page(client, "partnerships", { ...all, sort: "-milestones" });
    const counts = partnerships.map(({ milestones }) => milestones.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));

    const companies = (await page(client, "companies", { ...all, sort: "-milestones" })).data;
    const { milestones: counted } = await countByCompany(client, null, EVERYTHING, TODAY);
    const ofEach = companies.map(({ id }) => counted.get(id) ?? 0);
    expect(ofEach).toEqual([...ofEach].sort((a, b) => b - a));
    expect(Math.max(...ofEach)).toBeLessThanOrEqual(milestones.length);

    const publishers = (await page(client, "sources", { ...all, sort: "publisher" })).data.map(
      ({ publisher }) => publisher,
    );
    expect(publishers).toEqual(
      [...publishers].sort(new Intl.Collator("en", { sensitivity: "base", numeric: true }).compare),
    );
    const tiers = (await page(client, "sources", { ...all, sort: "tier" })).data.map(({ tier }) => tier);
    expect(tiers).toEqual([...tiers].sort((a, b) => TIERS.indexOf(a) - TIERS.indexOf(b)));
  });

  test.each(ORDERS)(
    "a page of %s by %s knows how many come before it and the way back",
    async (collection, sort) => {
      const params = { asOf: TODAY, sort, limit: 3, placed: true };
      const cursors: (string | null)[] = [null];
      for (let cursor: string | null = null, before = 0; ; before += 3) {
        const { next, place, data }: Page<{ id: string }> = await page(client, collection, {
          ...params,
          cursor,
        });
        expect(place.before).toBe(before);
        expect(place.previous).toBe(cursors.at(-2) ?? null);
        expect(data.length).toBeGreaterThan(0);
        if (next === null) break;
        cursor = next;
        cursors.push(next);
      }
    },
  );

  test("a cursor that this list did not give is refused, whatever it holds", async () => {
    const { next } = await page(client, "milestones", { asOf: TODAY, sort: "date", limit: 1 });
    const forged = [
      ["date", [1, 2, 3]],
      ["date", [false, "x", 0]],
      ["date", [false, "2027-01-01"]],
      ["date", []],
      {},
      null,
      "date",
    ];
    const cursors = [
      "",
      "nonsense",
      "%00",
      ...forged.map((value) => Buffer.from(JSON.stringify(value)).toString("base64url")),
    ];
    for (const cursor of cursors)
      await expect(page(client, "milestones", { asOf: TODAY, sort: "date", cursor }), cursor).rejects.toThrow(
        CursorError,
      );
    await expect(page(client, "milestones", { asOf: TODAY, sort: "title", cursor: next })).rejects.toThrow(
      CursorError,
    );
    await expect(page(client, "companies", { asOf: TODAY, cursor: next })).rejects.toThrow(CursorError);
  });
});
