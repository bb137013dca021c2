import { afterAll, beforeAll, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { listNewestChanges } from "@/lib/db/queries/changes";
import type { Change } from "@/lib/schema/api/change";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
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
});
