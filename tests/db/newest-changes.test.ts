import { afterAll, beforeAll, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { newestChanges } from "@/lib/db/queries/changes";
import type { Change } from "@/lib/schema/change-shape";
import { NO_FILTER } from "@/lib/schema/parameters";
import { forEachEngine } from "@/tests/support/engines";
import { changes } from "@/tests/support/made-changes";
import { loadedClient } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";

const DATASET = madeDataset(79, { companies: 8, partnerships: 6, milestones: 16, sources: 24 });
const ALL = { ...NO_FILTER, scope: "all" } as const;
const subject = ({ about }: Change) => `${about.type} ${about.id}`;
const since = ({ saidOn }: Change) => saidOn.earliest ?? "";

forEachEngine((_engine, openFresh) => {
  let client: Client;
  beforeAll(async () => {
    client = await loadedClient(openFresh, DATASET);
  });
  afterAll(() => client.$disconnect());

  test.each(["2022-12-31", TODAY])("are the latest of so many records, each once, as of %s", async (asOf) => {
    const newest = await newestChanges(client, ALL, asOf, 5);
    expect(newest).toHaveLength(5);
    expect(new Set(newest.map(subject)).size).toBe(5);
    const others = (await changes(client, { asOf })).data.filter(
      (change) =>
        change.saidOn.earliest !== null && !newest.some(({ about }) => about.id === change.about.id),
    );
    const oldest = newest.map(since).sort()[0] as string;
    for (const other of others) expect(since(other) <= oldest, other.id).toBe(true);
  });
});
