import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { findLists } from "@/lib/db/queries/search/lists";
import { search } from "@/lib/db/queries/search/search";
import { compareSearchPlaces, getSearchPlace, type SearchPlace } from "@/lib/domain/search-place";
import { buildSearchTokens, parseSearch } from "@/lib/domain/search-tokens";
import { SEARCHED, type SearchedCollection, searchResult } from "@/lib/schema/api/search-result";
import { benchDataset } from "@/tests/bench/made-dataset";
import { forEachEngine } from "@/tests/support/engines";
import { loadedClient } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";
import { page } from "@/tests/support/made-records";
import { labelled } from "@/tests/support/made-search";

const WORDS = [
  "company",
  "COMPANY 1",
  "co",
  "1",
  "k1",
  "more",
  "solid",
  "e",
  "-",
  "%",
  "\\",
  "élan",
  "pilot line",
  "supply",
  "toyota c0",
  "no such thing",
  "sulfide electrolyte",
  "japan",
  "semi-solid",
  "supplier of electrolyte",
];
const MOST = 10;

forEachEngine((_engine, openFresh) => {
  describe.each([
    ["a small content of every kind", () => madeDataset(77)],
    // More of a kind than are put in order at once.
    ["a large and uniform one", () => benchDataset(2_000)],
  ])("over %s", (_, made) => {
    let client: Client;
    beforeAll(async () => {
      client = await loadedClient(openFresh, made());
    });
    afterAll(() => client.$disconnect());

    // Read once for all words: nothing changes.
    const read = new Map<string, ReturnType<typeof labelled>>();
    const textsOf = (collection: SearchedCollection, asOf: string) => {
      const texts = read.get(collection + asOf) ?? labelled(client, collection, asOf);
      read.set(collection + asOf, texts);
      return texts;
    };

    /** Every record of a collection with its place, read and ranked in plain code. */
    async function ranked(collection: SearchedCollection, q: string, asOf: string) {
      const all = await textsOf(collection, asOf);
      return all.flatMap(({ id, ...texts }) => {
        const place = getSearchPlace(parseSearch(q), buildSearchTokens(texts));
        return place ? [{ id, place }] : [];
      });
    }

    test.each(WORDS)("%j finds what plain code finds, and the best of it first", async (q) => {
      for (const asOf of ["2023-06-01", TODAY]) {
        const groups = await search(client, { q, asOf, most: MOST });
        expect(groups.map(({ collection }) => collection)).toEqual(SEARCHED);
        for (const { collection, total, listed, results } of groups) {
          const expected = await ranked(collection, q, asOf);
          expect(total, collection).toBe(expected.length);
          const best = expected
            .map(({ place }) => place)
            .sort(compareSearchPlaces)
            .slice(0, MOST);
          expect(
            results.map(({ place }) => place),
            collection,
          ).toEqual(best);
          const placeOfId = new Map<string, SearchPlace>(expected.map(({ id, place }) => [id, place]));
          for (const { place, result } of results) expect(placeOfId.get(result.id)).toBe(place);
          expect(new Set(results.map(({ result }) => result.id)).size).toBe(results.length);
          expect((await page(client, collection, { asOf, filter: { q }, limit: 1 })).total, collection).toBe(
            listed,
          );
        }
      }
    });

    test("a list that the words name holds as many as it says, and none is empty", async () => {
      for (const asOf of ["2023-06-01", TODAY])
        for (const q of [
          "sulfide electrolyte",
          "japanese",
          "pilot line",
          "supplier",
          "halide glass",
          "toyota",
        ]) {
          const lists = await findLists(client, { q, asOf });
          for (const { collection, filter, total } of lists) {
            expect(total, q).toBeGreaterThan(0);
            expect((await page(client, collection, { asOf, filter, limit: 1 })).total, q).toBe(total);
          }
          if (q === "toyota" || q === "halide glass") expect(lists).toEqual([]);
        }
    });

    test("results have their shape, stand the same way each time, and one collection can be searched alone", async () => {
      const params = { q: "c", asOf: TODAY, most: 100 };
      const groups = await search(client, params);
      for (const { results } of groups) for (const { result } of results) searchResult.parse(result);
      expect(await search(client, params)).toEqual(groups);
      expect(await search(client, { ...params, collection: "sources" })).toEqual(groups.slice(3));
      expect(await search(client, { ...params, q: " \u0301 " })).toEqual([]);
    });
  });
});
