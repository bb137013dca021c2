import { afterAll, beforeAll, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { findNear } from "@/lib/db/queries/search/near";
import { checkSeeds } from "@/lib/schema/seeds/check-seeds";
import { forEachEngine } from "@/tests/support/engines";
import { loadedClient } from "@/tests/support/made-database";
import { page } from "@/tests/support/made-records";
import { edited, TODAY } from "@/tests/support/made-seeds";

/** Companies with names that mean something in a pattern, an accent, or another case. */
const NAMES = [
  "100% Solid",
  "1000 Solids",
  "Under_score",
  "Underscore",
  "Back\\slash",
  "Backslash",
  "Škoda Énergie",
  "GM",
  "ŁÓDŹ Cells",
  'O\'Brien "quoted"',
  "(Paren) [x]*",
  "Groß‑Straße",
  "LG에너지솔루션",
  "上汽集团",
];
const added = NAMES.map((name, i) => `- id: n${i}\n  name: ${JSON.stringify(name)}\n  kind: analyst\n`).join(
  "",
);
const mentioned = `mentions: [${NAMES.map((_, i) => `n${i}`).join(", ")}, maker-cells]`;

function dataset() {
  const files = edited("sources/2023/paper-2023-10.yaml", "mentions: [maker-cells]", mentioned);
  const { dataset, problems } = checkSeeds(
    edited("companies.yaml", "- id: maker-cells", `${added}- id: maker-cells`, files),
    TODAY,
  );
  if (!dataset) throw new Error(JSON.stringify(problems));
  return dataset;
}

forEachEngine((_engine, openFresh) => {
  let client: Client;
  beforeAll(async () => {
    client = await loadedClient(openFresh, dataset());
  });
  afterAll(() => client.$disconnect());

  test.each([
    ["%", ["100% Solid"]],
    ["100%", ["1000 Solids", "100% Solid"]],
    ["_", ["Under_score"]],
    ["under_score", ["Under_score"]],
    ["\\", ["Back\\slash"]],
    ["BACK\\SLASH", ["Back\\slash"]],
    ["\\%", []],
    ["%%", []],
    ["skoda", ["Škoda Énergie"]],
    ["ŠKODA", ["Škoda Énergie"]],
    ["S\u030Ckoda e\u0301nergie", ["Škoda Énergie"]],
    ["énergie škoda", ["Škoda Énergie"]],
    ["energ", ["Škoda Énergie"]],
    ["gm", ["GM"]],
    ["lodz", ["ŁÓDŹ Cells"]],
    ["ŁÓDŹ", ["ŁÓDŹ Cells"]],
    ["łodz", ["ŁÓDŹ Cells"]],
    ["'", []],
    ["o’brien “quoted”", ['O\'Brien "quoted"']],
    ["strasse", ["Groß‑Straße"]],
    ["GROSS-STRASSE", ["Groß‑Straße"]],
    ["groß–stra\u00adße", ["Groß‑Straße"]],
    ["\u200bgm", ["GM"]],
    ['"quoted"', ['O\'Brien "quoted"']],
    ["(paren) [x]*", ["(Paren) [x]*"]],
    ["에너지", ["LG에너지솔루션"]],
    ["ｌｇ에너지솔루션", ["LG에너지솔루션"]],
    ["上汽", ["上汽集团"]],
    ["solid 100", ["1000 Solids", "100% Solid"]],
    ["   ", null],
  ])("companies with %j in their names", async (q, names) => {
    const { data, total } = await page(client, "companies", { asOf: TODAY, filter: { q } });
    if (names === null) expect(total).toBe(NAMES.length + 3);
    else expect(data.map(({ name }) => name).sort()).toEqual([...names].sort());
  });

  test.each([
    ["companies", "mker", "companies/maker"],
    ["companies", "Maker", "companies/maker"],
    ["companies", "skoda-energie", "companies/n6"],
    ["milestones", "maker", "companies/maker"],
    ["companies", "zzqxv", undefined],
  ] as const)("of %s %j is near: %s", async (collection, id, near) => {
    const [first] = await findNear(client, { collection, id, asOf: TODAY });
    expect(first && `${first.collection}/${first.id}`).toBe(near);
  });

  test("words may stand in a name and in an alias, but no word is put together from two", async () => {
    const found = async (q: string) =>
      (await page(client, "companies", { asOf: TODAY, filter: { q } })).data.map(({ id }) => id);
    expect(await found("motor maker")).toEqual(["maker"]);
    expect(await found("motormaker")).toEqual([]);
    expect(await found("partner kosan")).toEqual(["partner"]);
  });

  test("titles, names, summaries and publishers are searched where they are, and nothing else is", async () => {
    const total = async (
      collection: "milestones" | "partnerships" | "claims" | "metrics" | "sources",
      q: string,
    ) => (await page(client, collection, { asOf: TODAY, filter: { q } })).total;
    expect(await total("milestones", "MAKER cars")).toBe(1);
    expect(await total("partnerships", "solid-state batteries")).toBe(1);
    expect(await total("claims", "2027 maker")).toBe(1);
    expect(await total("metrics", "15 cent")).toBe(1);
    expect(await total("sources", "paper hands")).toBe(1);
    expect(await total("claims", "thursday")).toBe(0);
  });
});
