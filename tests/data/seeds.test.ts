import { expect, test } from "vitest";
import { getProjectPath } from "@/lib/cli/project";
import { readSeeds } from "@/lib/cli/seeds";
import { reviewSeeds } from "@/lib/cli/upkeep/remarks";
import { buildFacts } from "@/lib/db/rows/facts";
import { buildRows } from "@/lib/db/rows/rows";
import { formatDate } from "@/lib/domain/date-text";
import { toDay } from "@/lib/domain/days";
import { getSearchPlace } from "@/lib/domain/search-place";
import { buildSearchTokens, parseSearch } from "@/lib/domain/search-tokens";
import { readContent } from "@/lib/schema/seeds/content";
import { claimsOf, metricsOf, realSeeds } from "@/tests/support/real-seeds";

const seeds = await realSeeds();
const [claims, metrics] = [claimsOf(seeds), metricsOf(seeds)];
const statements = [...claims, ...metrics];

test("they hold something of every kind", () => {
  for (const list of [seeds.companies, seeds.partnerships, seeds.milestones, seeds.sources, claims, metrics])
    expect(list.length).toBeGreaterThan(0);
});

test.each([
  ["LG에너지솔루션", "lg-energy-solution"],
  ["上汽集团", "saic"],
  ["トヨタ", "toyota"],
])("a company is found by its name in its own script: %s", (name, id) => {
  const found = seeds.companies.filter((company) =>
    getSearchPlace(parseSearch(name), buildSearchTokens(company)),
  );
  expect(found.map((company) => company.id)).toContain(id);
});

test("no phrase of a date is longer than eight words", () => {
  const long = claims.filter(({ asSaid }) => (asSaid ?? "").trim().split(/\s+/).length > 8);
  expect(long.map(({ key }) => key)).toEqual([]);
});

test("every date comes with its words or a note, also that of a source", () => {
  const bare = claims.filter(({ date, asSaid, note }) => date && !asSaid && !note);
  expect(bare.map(({ key }) => key)).toEqual([]);
  for (const { published, publishedBasis, note } of seeds.sources) {
    expect(published === undefined).toBe(publishedBasis === "unknown");
    if (published?.approximate || publishedBasis === "derived") expect(note).toMatch(/\w/);
  }
});

test("nothing is said after its source, and nothing is achieved after it was told", () => {
  for (const { saidOn } of buildFacts(seeds).claims) expect(saidOn.latest).toMatch(/^\d{4}-\d\d-\d\d$/);
  for (const { key, from, saidOn, says, date } of claims) {
    const own = from.published?.latest ?? from.retrieved ?? "";
    expect((saidOn?.latest ?? own) <= own, key).toBe(true);
    if (says === "achieved" && date?.earliest)
      expect(date.earliest <= (saidOn?.latest ?? own), key).toBe(true);
  }
});

test("every statement names each paragraph it stands in once, from 1 on", () => {
  for (const { key, paragraphs } of statements) {
    expect(new Set(paragraphs).size, key).toBe(paragraphs.length);
    for (const paragraph of paragraphs) expect(paragraph, key).toBeGreaterThanOrEqual(1);
  }
});

test("no two statements have the same id", () => {
  const ids = statements.map(({ key, from }) => `${from.id}--${key}`);
  expect(new Set(ids).size).toBe(ids.length);
});

test("no promise is told as a fact: a target's summary is attributed or put as an aim", () => {
  const bold = claims.filter(
    ({ says, summary }) => ["target", "delayed"].includes(says) && /\bwill\b/.test(summary),
  );
  const attributed = /\b(says?|said|expects?|announces?)\b/;
  expect(bold.filter(({ summary }) => !attributed.test(summary)).map(({ key }) => key)).toEqual([]);
});

test("every date reads in words, and the database takes every row", () => {
  for (const { date } of statements) if (date) expect(formatDate(date)).not.toMatch(/[~/X]|undefined/);
  const rows = buildRows(seeds);
  expect(rows.claim).toHaveLength(claims.length);
  expect(rows.metric).toHaveLength(metrics.length);
  for (const { knownFrom } of [...rows.company, ...rows.partnership, ...rows.milestone, ...rows.source])
    expect(knownFrom).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test("every remark that is accepted is still made", async () => {
  const { content } = readContent(await readSeeds(getProjectPath("seeds")));
  expect(reviewSeeds(content, seeds, toDay(Date.now())).problems).toEqual([]);
});
