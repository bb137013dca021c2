import { expect, test, vi } from "vitest";
import { loadSeeds } from "@/lib/cli/load-seeds";
import { loadDatabase } from "@/lib/cli/prepare";
import { openVersionReader } from "@/lib/db/version-reader";
import { forEachEngine } from "@/tests/support/engines";
import { load } from "@/tests/support/made-database";
import { madeDataset } from "@/tests/support/made-dataset";

// The seeds' own content is not what this is about, and takes seconds to read.
vi.mock("@/lib/cli/load-seeds", () => ({
  loadSeeds: vi.fn(async (_folder: string, database) => load(database, madeDataset(82))),
}));

forEachEngine((_engine, openFresh) => {
  test("a start reads the seeds where the database does not hold what it loaded last, and else leaves them", async () => {
    vi.mocked(loadSeeds).mockClear();
    const database = await openFresh();
    await loadDatabase(database);
    await loadDatabase(database);
    expect(loadSeeds).toHaveBeenCalledTimes(1);
    // Somebody else loads something else.
    await load(database, madeDataset(83));
    await loadDatabase(database);
    expect(loadSeeds).toHaveBeenCalledTimes(2);
    const reader = openVersionReader(database);
    const content = await reader.read();
    await reader.close();
    expect(content?.version).toBe((await load(database, madeDataset(82))).version);
    // Another database is not this one.
    await loadDatabase(await openFresh());
    expect(loadSeeds).toHaveBeenCalledTimes(3);
  });
});
