import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { readCheckedSeeds } from "@/lib/cli/seeds";
import { readAboutPage } from "@/lib/db/pages/about-pages";
import { readChangesPage } from "@/lib/db/pages/changes-page";
import { readCompanyPage } from "@/lib/db/pages/company-page";
import { readComparePage } from "@/lib/db/pages/compare-page";
import {
  readCompaniesPage,
  readFiguresPage,
  readMilestonesPage,
  readPartnershipsPage,
  readSourcesPage,
} from "@/lib/db/pages/lists";
import { readNetworkPage } from "@/lib/db/pages/network-page";
import { readOverview } from "@/lib/db/pages/overview";
import { readTimelinePage } from "@/lib/db/pages/timeline-page";
import { readTrendsPage } from "@/lib/db/pages/trends-page";
import { buildRows } from "@/lib/db/rows/rows";
import {
  type PageQuery,
  parseCompareAddress,
  parseDayAddress,
  parseListAddress,
  parseNetworkAddress,
  parseTimelineAddress,
  parseTrendsAddress,
} from "@/lib/schema/parameters/page-address";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { generateSeeds } from "@/tests/bench/growth/generate";
import { askedDatabase } from "@/tests/support/asked-database";
import { forEachEngine } from "@/tests/support/engines";
import { load } from "@/tests/support/made-database";

const CLAIMS = 5_000;
const DAY = "2026-11-30";

let dataset: SeedDataset;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "interphase-many-"));
  generateSeeds(await readCheckedSeeds(), CLAIMS, join(folder, "seeds"));
  dataset = await readCheckedSeeds(join(folder, "seeds"));
  rmSync(folder, { recursive: true });
}, 240_000);

/** Every page that lists or draws, of an address. */
const PAGES: readonly ((query: PageQuery) => Promise<unknown>)[] = [
  (query) => readOverview(parseDayAddress(query, DAY)),
  (query) => readTimelinePage(parseTimelineAddress(query, DAY)),
  (query) => readNetworkPage(parseNetworkAddress(query, DAY)),
  (query) => readTrendsPage(parseTrendsAddress(query, DAY)),
  (query) => readMilestonesPage(parseListAddress("milestones", query, DAY)),
  (query) => readPartnershipsPage(parseListAddress("partnerships", query, DAY)),
  (query) => readCompaniesPage(parseListAddress("companies", query, DAY)),
  (query) => readSourcesPage(parseListAddress("sources", query, DAY)),
  (query) => readFiguresPage(parseListAddress("metrics", query, DAY)),
  (query) => readChangesPage(parseListAddress("changes", query, DAY)),
];

forEachEngine((_engine, openFresh) => {
  const database = askedDatabase(openFresh);

  test("pages of some times the content are read, and miss nothing", async () => {
    await load(database(), dataset);
    const busiest = findBusiest(dataset);
    for (const query of [
      { scope: "all" },
      { company: busiest, year: "2024..2029", q: "plant" },
      { outcome: ["late", "no-report"], country: ["JP", "US"], asOf: "2024-05-01" },
    ])
      for (const read of PAGES) await read(query);
    await readComparePage(
      parseCompareAddress({ company: dataset.companies.slice(0, 6).map(({ id }) => id) }, DAY),
    );
    await readAboutPage(DAY);
    const { params } = parseDayAddress({}, DAY);
    expect(await readCompanyPage(busiest, params)).not.toBeNull();

    const known = ({ knownFrom }: { readonly knownFrom: string }) => knownFrom <= DAY;
    const rows = buildRows(dataset);
    const all = { scope: "all" };
    const { page: milestones } = await readMilestonesPage(parseListAddress("milestones", all, DAY));
    const { page: partnerships } = await readPartnershipsPage(parseListAddress("partnerships", all, DAY));
    const { page: companies } = await readCompaniesPage(parseListAddress("companies", all, DAY));
    const { page: sources } = await readSourcesPage(parseListAddress("sources", all, DAY));
    expect([milestones.total, partnerships.total, companies.total, sources.total]).toEqual([
      rows.milestone.filter(known).length,
      rows.partnership.filter(known).length,
      rows.company.filter(known).length,
      rows.source.filter(known).length,
    ]);
  }, 240_000);
});

/** The company that is responsible for most milestones. */
function findBusiest({ milestones }: SeedDataset): string {
  const counts = new Map<string, number>();
  for (const { companies } of milestones)
    for (const { company } of companies) counts.set(company, (counts.get(company) ?? 0) + 1);
  const [[busiest = ""] = []] = [...counts].sort(([, a], [, b]) => b - a);
  return busiest;
}
