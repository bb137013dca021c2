import { expect, test, vi } from "vitest";
import { readDataset } from "@/lib/db/database";
import { readEveryPage, readExportPage, readNamedPage, readWholeList } from "@/lib/db/pages/exports";
import { getList } from "@/lib/db/queries/collections";
import { DatasetChangedError } from "@/lib/db/read-database";
import { listCsv } from "@/lib/formats/csv/list-csv";
import { writeJsonDocument, writeJsonList } from "@/lib/formats/json";
import { LIST_NAMES } from "@/lib/schema/api/records";
import { type ListName, SORTS } from "@/lib/schema/parameters/choices";
import { type Filter, NO_FILTER } from "@/lib/schema/parameters/filter";
import { benchDataset } from "@/tests/bench/made-dataset";
import { askedDatabase, getClient } from "@/tests/support/asked-database";
import { forEachEngine } from "@/tests/support/engines";
import { load } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";
import { expectedCells, readCsv } from "@/tests/support/read-csv";

const EVERYTHING = { ...NO_FILTER, scope: "all" } as const;
/** More than are read at once, twice over. */
const MANY = 1_010;
const LINKS = { address: (path: string) => path, query: "" };

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  const parts: string[] = [];
  for await (const piece of pieces) parts.push(piece);
  return parts.join("");
}

/** The records of a list in one page. */
async function recordsOf(list: ListName, sort: string | null, asOf = TODAY) {
  const query = { asOf, filter: EVERYTHING, sort, limit: 500, cursor: null };
  return (await getList(list)(getClient(), query)).data as readonly { id: string }[];
}

forEachEngine((_engine, openFresh) => {
  const database = askedDatabase(openFresh);

  test("a table holds what its list holds, in the same order, with a name beside every id", async () => {
    await load(database(), madeDataset(81));
    for (const asOf of [TODAY, "2023-10-12"])
      for (const list of LIST_NAMES)
        for (const sort of SORTS[list]) {
          const params = { asOf, filter: EVERYTHING, sort };
          const records = await recordsOf(list, sort, asOf);
          const rows = await readDataset(async (_, dataset) =>
            readCsv(await textOf(listCsv(list, readEveryPage(dataset, readNamedPage(list), params), LINKS))),
          );
          expect(rows.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
          for (const [index, record] of records.entries()) {
            expect(rows[index]).toMatchObject(expectedCells(record));
            expectNames(rows[index] ?? {});
          }
        }
  });

  test("a table of milestones names the sources of what had been said by the day, and no others", async () => {
    await load(database(), madeDataset(82));
    for (const asOf of ["2022-12-31", TODAY]) {
      const params = { asOf, filter: EVERYTHING, sort: null };
      const rows = await readDataset(async (_, dataset) =>
        readCsv(
          await textOf(
            listCsv("milestones", readEveryPage(dataset, readNamedPage("milestones"), params), LINKS),
          ),
        ),
      );
      const query = { ...params, limit: 500, cursor: null };
      const claims = (await getList("claims")(getClient(), query)).data;
      const metrics = (await getList("metrics")(getClient(), query)).data;
      for (const { id, sources } of rows) {
        const own = [
          ...claims.filter(({ about }) => about.id === id),
          ...metrics.filter(({ subject }) => subject.id === id),
        ].map(({ source }) => source);
        expect(new Set(sources?.split(" | "))).toEqual(new Set(own));
      }
    }
  });

  test("files count as the page does: what the lists of the same scope and sourcing hold on that day", async () => {
    await load(database(), madeDataset(84));
    for (const [asOf, more] of [
      [TODAY, {}],
      [TODAY, { scope: "solid-state", sourcing: "well", year: { from: 2024, to: 2027 } }],
      ["2023-10-12", { scope: "all" }],
    ] as const) {
      const filter: Filter = { ...EVERYTHING, ...more };
      const query = { asOf, filter, sort: null, limit: 500, cursor: null };
      const plain = { ...query, filter: { ...filter, year: null } };
      const companies = await readExportPage("companies")(getClient(), query);
      expect(companies.data.length).toBeGreaterThan(0);
      for (const { id, counts } of companies.data) {
        const its = { ...plain, filter: { ...plain.filter, company: [id] } };
        expect(counts, id).toEqual({
          partnerships: (await getList("partnerships")(getClient(), its)).total,
          milestones: (await getList("milestones")(getClient(), its)).total,
        });
      }
      const claims = (await getList("claims")(getClient(), plain)).data;
      const metrics = (await getList("metrics")(getClient(), plain)).data;
      for (const { id, counts } of (await readExportPage("sources")(getClient(), query)).data)
        expect(counts, id).toEqual({
          claims: claims.filter(({ source }) => source === id).length,
          metrics: metrics.filter(({ source }) => source === id).length,
        });
    }
  });

  test("a list of many pages is read to its end, each page when it is asked for, each record once", async () => {
    await load(database(), benchDataset(MANY));
    const list = vi.fn(getList("claims"));
    const params = { asOf: TODAY, filter: EVERYTHING, sort: "said" };
    const { total, pages } = await readDataset((client, dataset) =>
      readWholeList(client, dataset, list, params),
    );
    expect(total).toBeGreaterThan(MANY);
    const ids: string[] = [];
    for (let asks = 1; ; asks++) {
      expect(list).toHaveBeenCalledTimes(Math.max(1, asks - 1));
      const { done, value } = await pages.next();
      if (done) break;
      ids.push(...value.data.map(({ id }) => id));
      expect(value.data.length).toBeLessThanOrEqual(500);
    }
    expect(new Set(ids).size).toBe(total);
    const text = await readDataset(async (_, dataset) =>
      textOf(writeJsonList({ total }, readEveryPage(dataset, getList("claims"), params))),
    );
    expect(JSON.parse(text).data.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  test("where the content changes under way the file breaks off instead of mixing two versions", async () => {
    await load(database(), benchDataset(MANY / 2));
    const params = { asOf: TODAY, filter: EVERYTHING, sort: null };
    const pieces = await readDataset(async (_, dataset) =>
      writeJsonDocument({}, [
        { name: "companies", pages: readEveryPage(dataset, getList("companies"), params) },
        { name: "claims", pages: readEveryPage(dataset, getList("claims"), params) },
      ]),
    );
    const taken: string[] = [];
    const taking = (async () => {
      for await (const piece of pieces) {
        taken.push(piece);
        if (piece.includes("claim-")) await load(database(), madeDataset(83));
      }
    })();
    await expect(taking).rejects.toThrow(DatasetChangedError);
    expect(taken.filter((piece) => piece.includes("claim-"))).toHaveLength(1);
  });
});

/** Every column of names has as many as the column of ids beside it, and each is more than an id. */
function expectNames(row: Readonly<Record<string, string>>): void {
  const count = (cell: string | undefined) => (cell ? cell.split(" | ").length : 0);
  const pairs: Record<string, string> = {
    parties: "partyNames",
    companies: "companyNames",
    partnerships: "partnershipNames",
    saidBy: "saidByNames",
    mentions: "mentionNames",
    sources: "sourceAddresses",
    partOf: "partOfName",
    formed: "formedName",
    source: "sourcePublisher",
    about: "aboutName",
    subject: "subjectName",
  };
  for (const [ids, names] of Object.entries(pairs)) {
    if (row[ids] === undefined || row[names] === undefined) continue;
    expect(count(row[names]), `${names} of ${row.id}`).toBe(count(row[ids]));
    if (row[ids] !== "") expect(row[names], `${names} of ${row.id}`).not.toBe(row[ids]);
  }
}
