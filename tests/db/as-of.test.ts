import { afterAll, beforeAll, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { QUERIES } from "@/lib/db/queries/collections";
import { addDays } from "@/lib/domain/days";
import { COLLECTIONS } from "@/lib/schema/api/shapes";
import { forEachEngine } from "@/tests/support/engines";
import { loadedClient } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";
import { allRecords, idsOf } from "@/tests/support/made-records";
import { saidIn } from "@/tests/support/made-said";

/** Few records for many companies, so that a mention alone names some of them. */
const dataset = madeDataset(11, { companies: 16, partnerships: 3, milestones: 5, sources: 12 });
const said = saidIn(dataset);
/** The records of companies as the lists of these tests count them. */
const EVERYTHING = { scope: "all", sourcing: "all" } as const;
const DAYS = [...new Set(said.map(({ by }) => by))].sort();
const AROUND = [...new Set([...DAYS, ...DAYS.map((day) => addDays(day, -1)), TODAY])].sort();

/** The ids of each collection that must be there: those of which something has been said by a day. */
function there(asOf: string) {
  const words = said.filter(({ by }) => by <= asOf);
  const ids = (of: (word: (typeof words)[number]) => string | undefined) =>
    [...new Set(words.map(of))].filter((id) => id !== undefined).sort();
  return {
    claims: ids(({ id, isClaim }) => (isClaim ? id : undefined)),
    metrics: ids(({ id, isClaim }) => (isClaim ? undefined : id)),
    milestones: ids(({ about }) => about.milestone),
    partnerships: ids(({ about }) => about.partnership),
    sources: ids(({ claim }) => claim.source),
  };
}

forEachEngine((_engine, openFresh) => {
  let client: Client;
  beforeAll(async () => {
    client = await loadedClient(openFresh, dataset);
  });
  afterAll(() => client.$disconnect());

  test("on each day there is what something had been said of by then, and nothing else", async () => {
    for (const asOf of AROUND) {
      for (const [collection, ids] of Object.entries(there(asOf)))
        expect(await idsOf(client, collection as "claims", { asOf }), `${collection} on ${asOf}`).toEqual({
          ids,
          total: ids.length,
        });
    }
  });

  test("on each day a milestone has its own electrolytes, else those of its partnerships that are there", async () => {
    for (const asOf of AROUND) {
      const { partnerships, milestones } = await allRecords(client, asOf);
      const ofPartnership = new Map(partnerships.map(({ id, electrolytes }) => [id, electrolytes]));
      for (const { id, electrolytes, electrolytesFrom, partnerships: named } of milestones) {
        const own = dataset.milestones.find((each) => each.id === id)?.electrolytes ?? [];
        const inherited = [...new Set(named.flatMap((each) => ofPartnership.get(each) ?? []))];
        const from = own.length > 0 ? "milestone" : inherited.length > 0 ? "partnerships" : null;
        expect([electrolytesFrom, [...electrolytes].sort()], `${id} on ${asOf}`).toEqual([
          from,
          [...(from === "milestone" ? own : inherited)].sort(),
        ]);
      }
    }
  });

  test("on each day there are the looks and second readings of that day and before", async () => {
    for (const asOf of AROUND) {
      const { milestones, claims } = await allRecords(client, asOf);
      for (const { id, lookedFor } of milestones) {
        const looks = dataset.milestones.find((each) => each.id === id)?.lookedFor ?? [];
        expect(lookedFor.map(({ on }) => on)).toEqual(
          looks
            .map(({ on }) => on)
            .filter((on) => on <= asOf)
            .sort(),
        );
      }
      for (const { checked } of claims) expect((checked?.on ?? asOf) <= asOf).toBe(true);
      if (asOf === TODAY) expect(claims.some(({ checked }) => checked !== null)).toBe(true);
    }
  });

  test("on each day a company is there exactly where something that is there names it", async () => {
    for (const asOf of AROUND) {
      const { companies, partnerships, milestones, claims, metrics, sources } = await allRecords(
        client,
        asOf,
      );
      const named = new Set([
        ...partnerships.flatMap(({ parties, formed }) => [...parties.map(({ company }) => company), formed]),
        ...milestones.flatMap((each) => each.companies.map(({ company }) => company)),
        ...[...claims, ...metrics].flatMap(({ saidBy }) => saidBy),
        ...metrics.map(({ subject }) => (subject.type === "company" ? subject.id : null)),
        ...sources.flatMap(({ mentions }) => mentions),
      ]);
      for (const id of [...named]) {
        let whole = dataset.companies.find((each) => each.id === id)?.partOf;
        for (; whole; whole = dataset.companies.find((each) => each.id === whole)?.partOf) named.add(whole);
      }
      const expected = dataset.companies.map(({ id }) => id).filter((id) => named.has(id));
      expect(companies.map(({ id }) => id).sort(), asOf).toEqual(expected.sort());
    }
  });

  test("on each day every reference of every record resolves", async () => {
    for (const asOf of AROUND) {
      const all = await allRecords(client, asOf);
      const known = Object.fromEntries(COLLECTIONS.map((c) => [c, new Set(all[c].map(({ id }) => id))]));
      const dangling = [
        ...all.partnerships.flatMap((each) => each.milestones.filter((id) => !known.milestones?.has(id))),
        ...all.partnerships.flatMap((each) => each.sources.filter((id) => !known.sources?.has(id))),
        ...all.milestones.flatMap((each) => each.partnerships.filter((id) => !known.partnerships?.has(id))),
        ...[...all.claims, ...all.metrics].filter(({ source }) => !known.sources?.has(source)),
        ...all.companies.filter(({ partOf }) => partOf !== null && !known.companies?.has(partOf)),
      ];
      expect(dangling, asOf).toEqual([]);
    }
  });

  test("a single record is found on the days on which its list holds it, and is the same there", async () => {
    const days = ["2018-12-30", "2021-06-01", "2023-10-12", TODAY];
    const ids = await allRecords(client, TODAY);
    for (const asOf of days) {
      const all = await allRecords(client, asOf);
      for (const collection of COLLECTIONS)
        for (const { id } of ids[collection])
          expect(await QUERIES[collection].get(client, id, asOf, EVERYTHING)).toEqual(
            all[collection].find((each) => each.id === id) ?? null,
          );
    }
  });

  test("a partnership's milestones are those that name it, and its sources those that speak of it", async () => {
    for (const asOf of AROUND) {
      const { partnerships, milestones } = await allRecords(client, asOf);
      for (const { id, milestones: own, sources } of partnerships) {
        expect([...own].sort()).toEqual(
          milestones
            .filter((each) => each.partnerships.includes(id))
            .map((each) => each.id)
            .sort(),
        );
        const speaking = said.filter(({ about, by }) => about.partnership === id && by <= asOf);
        expect([...sources].sort()).toEqual([...new Set(speaking.map(({ claim }) => claim.source))].sort());
      }
    }
  });
});
