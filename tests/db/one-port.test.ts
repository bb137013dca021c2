import { afterEach, expect, test, vi } from "vitest";
import { readDataset } from "@/lib/db/database";
import { closeDatabase, getClient } from "@/tests/support/asked-database";
import { onPostgresql } from "@/tests/support/engines";
import { load } from "@/tests/support/made-database";
import { madeDataset } from "@/tests/support/made-dataset";
import { openOnePort } from "@/tests/support/one-port";

const CONTENTS = [madeDataset(61), madeDataset(62)];
const READINGS = 2_000;
/** So many readers ask at the same time. */
const READERS = 8;

onPostgresql((_engine, openFresh) => {
  afterEach(async () => {
    vi.unstubAllEnvs();
    await closeDatabase();
  });

  test("of servers of which one is behind, each reading sees one", async () => {
    const databases = await Promise.all(CONTENTS.map(openFresh));
    const versions: string[] = [];
    for (const [index, content] of CONTENTS.entries())
      versions.push((await load(databases[index] as (typeof databases)[0], content)).version);
    vi.stubEnv("DATABASE_URL", (await openOnePort(databases)).url);

    /** Which content each of some questions that are asked at the same time sees. */
    const ask = async (client: Pick<ReturnType<typeof getClient>, "$queryRawUnsafe">) => {
      const questions = ["Company", "Claim", "Dataset"].map((table) =>
        client.$queryRawUnsafe<{ version: string }[]>(
          `SELECT (SELECT version FROM interphase."Dataset") AS version, count(*)::int FROM interphase."${table}"`,
        ),
      );
      return (await Promise.all(questions)).flat().map(({ version }) => version);
    };
    const seen = new Set<string>();
    let mixed = 0;
    let left = READINGS;
    await Promise.all(
      Array.from({ length: READERS }, async () => {
        while (left-- > 0) {
          const told = await readDataset(async (client, { version }) => [version, ...(await ask(client))]);
          for (const version of told) seen.add(version);
          if (new Set(told).size > 1) mixed++;
        }
      }),
    );
    expect([...seen].sort()).toEqual([...versions].sort());
    expect(mixed).toBe(0);
    // Asked outside a reading they do not: the port leads to both.
    const outside = await Promise.all(Array.from({ length: READERS }, () => ask(getClient())));
    expect(new Set(outside.flat()).size).toBe(2);
  });
});
