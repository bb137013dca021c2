import { expect, test } from "vitest";
import { openClient } from "@/lib/db/client";
import { buildRows } from "@/lib/db/rows/rows";
import { TABLES } from "@/lib/db/rows/tables";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { forEachEngine } from "@/tests/support/engines";
import { HOSTILE_TEXTS } from "@/tests/support/hostile-texts";
import { load } from "@/tests/support/made-database";
import { madeDataset } from "@/tests/support/made-dataset";

/** Without the one character that PostgreSQL has no room for. */
const TEXTS = HOSTILE_TEXTS.map((text) => text.replaceAll("\u0000", ""));

/** Texts that a careless writer breaks, as names and summaries, and numbers of every size. */
function withHardValues(dataset: SeedDataset): SeedDataset {
  const text = (index: number) => TEXTS[index % TEXTS.length] ?? "";
  const numbers = [0, -1, 0.1, 1e-9, 1e15, 123_456.789];
  return {
    ...dataset,
    companies: dataset.companies.map((company, index) => ({
      ...company,
      aliases: [text(index), `"${index}"`],
    })),
    sources: dataset.sources.map((source, index) => ({
      ...source,
      claims: source.claims.map((claim) => ({ ...claim, summary: text(index), note: null })),
      metrics: source.metrics.map((metric, n) => ({ ...metric, value: numbers[n % numbers.length] ?? 0 })),
    })),
  } as unknown as SeedDataset;
}

const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(ordered(row))).sort();

/** PostgreSQL gives the keys of JSON back in an order of its own. */
function ordered(value: unknown): unknown {
  // Half a pair is stored as the character that stands for what is none.
  if (typeof value === "string") return value.toWellFormed();
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, ordered(part)]));
}

forEachEngine((_engine, openFresh) => {
  test.each([
    ["made-up content", (dataset: SeedDataset) => dataset],
    ["texts and numbers that a careless writer breaks", withHardValues],
  ])("every row is read as it was written: %s", async (_, change) => {
    const database = await openFresh();
    const dataset = change(madeDataset(85));
    await load(database, dataset);
    const client = openClient(database);
    let count = 0;
    for (const table of TABLES) {
      const written: readonly object[] = buildRows(dataset)[table];
      const delegate = client[table] as unknown as { findMany(): Promise<object[]> };
      expect(sorted(await delegate.findMany()), table).toEqual(sorted(written));
      count += written.length;
    }
    expect(count).toBeGreaterThan(400);
    await client.$disconnect();
  });
});
