import { afterAll, beforeAll, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { listNewestChanges } from "@/lib/db/queries/changes";
import { listMilestones } from "@/lib/db/queries/milestones";
import type { Change } from "@/lib/schema/api/change";
import { type Filter, NO_FILTER } from "@/lib/schema/parameters/filter";
import { forEachEngine } from "@/tests/support/engines";
import { changes } from "@/tests/support/made-changes";
import { loadedClient } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";

const DATASET = madeDataset(79, { companies: 8, partnerships: 6, milestones: 16, sources: 24 });
const ALL = { ...NO_FILTER, scope: "all" } as const;
const subject = ({ about }: Change) => `${about.type} ${about.id}`;

forEachEngine((_engine, openFresh) => {
  let client: Client;
  beforeAll(async () => {
    client = await loadedClient(openFresh, DATASET);
  });
  afterAll(() => client.$disconnect());

  test.each(["2022-12-31", TODAY])(
    "newest is what stands first in the list of changes, each record once, as of %s",
    async (asOf) => {
      const newest = await listNewestChanges(client, ALL, asOf, 5);
      const listed = (await changes(client, { asOf })).data;
      const firsts = listed.filter(
        (change, index) => listed.findIndex((each) => subject(each) === subject(change)) === index,
      );
      expect(newest).toEqual(firsts.slice(0, newest.length));
      expect(newest).toHaveLength(5);
    },
  );

  test("a watch list holds what belongs to any of what it names, and nothing else", async () => {
    const ask = async (values: Partial<Filter>) => {
      const query = { asOf: TODAY, sort: null, limit: 500, cursor: null };
      const milestones = await listMilestones(client, { ...query, filter: { ...ALL, ...values } });
      const found = [...(await changes(client, { filter: values })).data, ...milestones.data];
      return new Set(found.map(({ id }) => id));
    };
    const named = { company: ["c0"], partnership: ["p1", "p2"], milestone: ["m3"] };
    const each = await Promise.all(Object.entries(named).map(([name, ids]) => ask({ [name]: ids })));
    const union = await ask({ ...named, isUnion: true });
    expect(union).toEqual(new Set(each.flatMap((ids) => [...ids])));
    expect(Math.max(...each.map(({ size }) => size))).toBeLessThan(union.size);
    expect(await ask({ isUnion: true })).toEqual(new Set());
  });
});
