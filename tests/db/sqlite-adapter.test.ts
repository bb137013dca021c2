import { PrismaLibSql } from "@prisma/adapter-libsql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openClient } from "@/lib/db/client";
import type { DatabaseUrl } from "@/lib/db/database-url";
import { PrismaClient } from "@/lib/db/generated/sqlite/client";
import { TABLES } from "@/lib/db/rows/tables";
import { sqliteDatabases } from "@/tests/support/engines";
import { load } from "@/tests/support/made-database";
import { madeDataset } from "@/tests/support/made-dataset";

const databases = sqliteDatabases();
let database: DatabaseUrl;
let ours: ReturnType<typeof openClient>;
/** The same database by the adapter's own client. */
let theirs: PrismaClient;

beforeAll(async () => {
  database = await databases.open();
  const dataset = madeDataset(81, { companies: 8, partnerships: 6, milestones: 16, sources: 24 });
  await load(database, dataset);
  ours = openClient(database);
  theirs = new PrismaClient({ adapter: new PrismaLibSql({ url: database.url }) });
});
afterAll(async () => {
  await Promise.all([ours.$disconnect(), theirs.$disconnect()]);
  await databases.remove();
});

type Rows = { findMany(): Promise<object[]> };

describe("our client for SQLite", () => {
  test("reads every table as the adapter's own client does", async () => {
    let rows = 0;
    for (const table of TABLES) {
      const [own, other] = await Promise.all(
        [ours, theirs].map((client) => (client[table] as unknown as Rows).findMany()),
      );
      expect(own, table).toEqual(other);
      rows += own?.length ?? 0;
    }
    expect(rows).toBeGreaterThan(200);
  });

  test("reads values of every type as the adapter's own client does", async () => {
    const values = (client: PrismaClient) =>
      client.$queryRaw`SELECT ${true} AS yes, ${false} AS no, ${7} AS whole, ${2.5} AS part, ${"é'"} AS text,
        ${null} AS none, ${-1} AS below, ${0} AS zero, ${2 ** 40} AS large, 1 = 1 AS same`;
    expect(await values(ours)).toEqual(await values(theirs));
  });

  test("reads again by a statement that it knows, also after many others", async () => {
    const ask = (number: number) =>
      ours.$queryRawUnsafe<{ n: bigint }[]>(`SELECT ? + ${number} AS n`, number);
    for (const number of [...Array.from({ length: 450 }, (_, index) => index), 0, 449, 0])
      expect((await ask(number)).map(({ n }) => Number(n))).toEqual([2 * number]);
  });

  test("takes a transaction back whole where a part of it fails, and goes on", async () => {
    const before = await ours.company.count();
    const id = (await ours.company.findFirstOrThrow()).id;
    const broken = ours.$transaction([
      ours.company.updateMany({ data: { name: "another name" } }),
      ours.$executeRaw`INSERT INTO Company (id) VALUES (${id})`,
    ]);
    await expect(broken).rejects.toThrow();
    expect(await ours.company.count({ where: { name: "another name" } })).toBe(0);
    expect(await ours.company.count()).toBe(before);
    await ours.$transaction([ours.company.updateMany({ where: { id }, data: { country: "XX" } })]);
    expect((await theirs.company.findUniqueOrThrow({ where: { id } })).country).toBe("XX");
  });

  test("tells Prisma what is wrong", async () => {
    const { aliases: _aliases, ...first } = await ours.company.findFirstOrThrow();
    const again = ours.company.create({ data: { ...first, aliases: [] } });
    await expect(again).rejects.toMatchObject({ code: "P2002" });
    await expect(ours.$queryRaw`SELECT * FROM nowhere`).rejects.toThrow("no such table: nowhere");
  });
});
