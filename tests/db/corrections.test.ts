import { afterAll, beforeAll, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { listCorrections } from "@/lib/db/queries/remarks";
import { forEachEngine } from "@/tests/support/engines";
import { loadedClient } from "@/tests/support/made-database";
import { madeDataset } from "@/tests/support/made-dataset";

forEachEngine((_engine, openFresh) => {
  const made = madeDataset(61, { companies: 8, partnerships: 6, milestones: 16, sources: 24 });
  const sources = made.sources.map((source, i) => ({ ...source, added: `2024-05-0${1 + (i % 4)}` }));
  const [first, second, third] = sources.filter(({ claims }) => claims.length > 0);
  if (!first || !second || !third) throw new Error("the made content has too few sources");
  const claimOf = ({ id, claims }: typeof first) => `${id}--${claims[0]?.key}`;
  const milestone = made.milestones[0]?.id as string;
  const correct = (on: string, about: string[]) => ({ on, about, was: "One.", is: "Two." });
  const byAdded = [first, second, third].toSorted((a, b) => (a.added < b.added ? -1 : 1));
  const [oldest, , newest] = byAdded as [typeof first, typeof first, typeof first];
  const corrections = [
    correct("2024-06-09", [milestone, oldest.id, claimOf(newest)]),
    correct("2024-06-08", [claimOf(oldest)]),
    correct("2024-06-07", [milestone]),
    correct("2024-04-06", [oldest.id]),
    { ...correct("2024-04-05", [milestone]), source: newest.id },
  ];
  let client: Client;
  beforeAll(async () => {
    client = await loadedClient(openFresh, { ...made, sources, corrections });
  });
  afterAll(() => client.$disconnect());

  test("a correction tells since when it was wrong, by the newest source it is about, where one is known", async () => {
    const told = (await listCorrections(client)).map(({ on, since }) => [on, since]);
    expect(newest.added > oldest.added).toBe(true);
    expect(told).toEqual([
      ["2024-06-09", newest.added],
      ["2024-06-08", oldest.added],
      ["2024-06-07", null],
      // Put right before the source came: since when is not known.
      ["2024-04-06", null],
      // The source that shows it is not what was wrong.
      ["2024-04-05", null],
    ]);
  });
});
