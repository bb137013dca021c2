import pg from "pg";
import { expect, test } from "vitest";
import { describeDatabaseProblem } from "@/lib/cli/database-problem";
import { readHeldContent } from "@/lib/cli/held-content";
import { forEachEngine } from "@/tests/support/engines";
import { LOADED_AT, load } from "@/tests/support/made-database";
import { madeDataset } from "@/tests/support/made-dataset";

forEachEngine((engine, openFresh) => {
  test("what is served without loading is what the database holds; one that holds nothing is refused", async () => {
    const database = await openFresh();
    await expect(readHeldContent(database)).rejects.toThrow(
      `Cannot use ${database.described}: The database holds no data yet; npm run data:load loads it.`,
    );
    const { version } = await load(database, madeDataset(5));
    expect(await readHeldContent(database)).toEqual({ version, loadedAt: LOADED_AT });
  });

  if (engine === "postgresql")
    test("a server that can only be read says what to do, and can be served", async () => {
      const database = await openFresh();
      const { version } = await load(database, madeDataset(5));
      const admin = new pg.Client({ connectionString: database.url });
      await admin.connect();
      const name = new URL(database.url).pathname.slice(1);
      await admin.query(`ALTER DATABASE ${name} SET default_transaction_read_only = on`);
      await admin.end();
      const problem = await load(database, madeDataset(6)).then(
        () => null,
        (error: unknown) => describeDatabaseProblem(error, database).message,
      );
      expect(problem).toMatch(/in a read-only transaction\. It can only be read: .* npm run serve\.$/);
      expect(await readHeldContent(database)).toMatchObject({ version });
    });
});
