import { afterAll, beforeAll, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { listMilestones } from "@/lib/db/queries/milestones";
import { mostMoved, promisesOf } from "@/lib/db/queries/promises";
import { wordsOf } from "@/lib/db/queries/words";
import { compareMovement, movesTarget, reachOf } from "@/lib/domain/movement";
import { NO_FILTER } from "@/lib/schema/parameters";
import { forEachEngine } from "@/tests/support/engines";
import { loadedClient } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";
import { madeFilter } from "@/tests/support/made-filters";
import { random } from "@/tests/support/made-random";

const DAYS = ["2022-06-30", "2023-10-12", TODAY];

forEachEngine((_engine, openFresh) => {
  let client: Client;
  beforeAll(async () => {
    client = await loadedClient(
      openFresh,
      madeDataset(51, { companies: 7, partnerships: 6, milestones: 10, sources: 10 }),
    );
  });
  afterAll(() => client.$disconnect());

  test("the promises counted by the database are those that their words tell", async () => {
    const chance = random(3);
    const filters = [
      NO_FILTER,
      { ...NO_FILTER, scope: "all" as const },
      ...Array.from({ length: 8 }, () => madeFilter(chance, "milestones")),
    ];
    let promises = 0;
    for (const asOf of DAYS) {
      for (const filter of filters) {
        const list = { filter, asOf, sort: null, limit: 500, cursor: null };
        const dated = (await listMilestones(client, list)).data.filter(({ baseline }) => baseline !== null);
        const words = await wordsOf(client, { milestones: dated.map(({ id }) => id) }, asOf);
        const expected = dated.map(({ id, slip }) => {
          const given = words.filter(
            ({ about, says, date, revision, sameTextAs }) =>
              about.id === id &&
              (says === "target" || says === "delayed") &&
              date !== null &&
              revision !== "third-hand" &&
              sameTextAs === null,
          );
          return { milestone: id, words: given.length, moves: given.filter(movesTarget).length, slip };
        });
        expect(await promisesOf(client, filter, asOf), JSON.stringify({ filter, asOf })).toEqual(expected);
        promises += expected.length;
      }
    }
    expect(promises).toBeGreaterThan(20);
  });

  test("the most moved promises are those that moved most often, then farthest, by all words or by good ones", async () => {
    for (const asOf of DAYS) {
      for (const sourcing of ["all", "well"] as const) {
        const filter = { ...NO_FILTER, scope: "all" as const, sourcing };
        const moved = (await promisesOf(client, filter, asOf)).filter(({ moves }) => moves > 0);
        const expected = moved.sort(compareMovement).map(({ moves, slip }) => [moves, reachOf(slip)]);
        const most = await mostMoved(client, filter, asOf, 500);
        expect(most.map(({ milestone, moves }) => [moves, reachOf(milestone.slip)])).toEqual(expected);
        expect(await mostMoved(client, filter, asOf, 2)).toEqual(most.slice(0, 2));
      }
    }
  });

  test("words are told in order, and none that was said after the day", async () => {
    const { data } = await listMilestones(client, {
      filter: { ...NO_FILTER, scope: "all" },
      asOf: TODAY,
      sort: null,
      limit: 500,
      cursor: null,
    });
    const ids = data.map(({ id }) => id);
    const today = await wordsOf(client, { milestones: ids }, TODAY);
    for (const asOf of DAYS) {
      const words = await wordsOf(client, { milestones: ids }, asOf);
      expect(words).toEqual(today.filter(({ saidOn }) => (saidOn.latest as string) <= asOf));
      const days = words.map(({ saidOn }) => saidOn.latest as string);
      expect(days).toEqual([...days].sort());
    }
  });
});
