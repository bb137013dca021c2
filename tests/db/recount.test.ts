import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import type { Claim } from "@/lib/schema/api/shapes";
import { sqliteDatabases } from "@/tests/support/engines";
import { loadedClient } from "@/tests/support/made-database";
import { realSeeds } from "@/tests/support/real-seeds";
import { type ContentRecount, groupClaims, readList, recounterOf } from "@/tests/support/recount-content";
import { readDate } from "@/tests/support/recount-dates";

/*
 * What the API derives of the real content, held against a second derivation that shares no code with it: on the
 * first of January and of July of twelve years, and on the newest day on which anything was said.
 */

/** A record as the API gives it, field by field. */
type Told = Readonly<Record<string, unknown>>;

/** The fields of a milestone that follow from claims, beside its dates. */
const DERIVED = ["status", "deadline", "slips", "pullIns", "undatedDelays", "slip", "stands"] as const;
const DATES = ["baseline", "current", "achieved"] as const;
const SCOPES = ["solid-state", "all"] as const;
const HALF_YEARS = 24;

const dataset = await realSeeds();
const databases = sqliteDatabases();
let client: Client;
let claims: Claim[];
let days: string[];
let recountOn: (day: string) => ContentRecount;

beforeAll(async () => {
  client = await loadedClient(databases.open, dataset);
  const today = new Date().toISOString().slice(0, 10);
  claims = await readList(client, "claims", { asOf: today });
  const metrics = await readList(client, "metrics", { asOf: today });
  const newest = [...claims, ...metrics].map(({ saidOn }) => saidOn.latest ?? "").reduce(laterOf);
  days = [...halfYearsUntil(newest), newest];
  recountOn = recounterOf(dataset, groupClaims(claims, dataset));
});
afterAll(async () => {
  await client.$disconnect();
  await databases.remove();
});

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}

/** The last half-years that began by a day, oldest first. */
function halfYearsUntil(newest: string): string[] {
  const year = Number(newest.slice(0, 4));
  const years = Array.from({ length: HALF_YEARS / 2 + 1 }, (_, back) => year - HALF_YEARS / 2 + back);
  return years
    .flatMap((each) => [`${each}-01-01`, `${each}-07-01`])
    .filter((day) => day < newest)
    .slice(-HALF_YEARS);
}

/** Writes a value with its keys in order, so that equal values read alike. */
function write(value: unknown): string {
  if (value === undefined) return "nothing";
  return JSON.stringify(value, (_key, each: unknown) =>
    each !== null && typeof each === "object" && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** Names the fields in which the API and the recount differ. */
function compare(what: string, day: string, told: Told, counted: Told, fields: readonly string[]): string[] {
  return fields
    .map((field) => ({ field, api: write(told[field]), recount: write(counted[field]) }))
    .filter(({ api, recount }) => api !== recount)
    .map(({ field, api, recount }) => `${what} on ${day}: ${field} is ${api}, recounted ${recount}`);
}

describe("on the real content", () => {
  test("the dates of all claims have the bounds that their words give, and none was said after its source", () => {
    const ends = new Map(dataset.sources.map(({ id, published }) => [id, published?.latest ?? null]));
    const wrong = claims.flatMap(({ id, source, date, saidOn }) => [
      ...(date
        ? compare(id, "every day", { ...date }, { ...readDate(date.edtf) }, ["earliest", "latest"])
        : []),
      ...(saidOn.latest === null || saidOn.latest > (ends.get(source) ?? saidOn.latest)
        ? [`${id} was said until ${saidOn.latest}, after its source`]
        : []),
    ]);
    expect(wrong).toEqual([]);
  });

  test("what the API says of each milestone is what the recount says", async () => {
    const differences: string[] = [];
    for (const day of days) {
      const { milestones } = recountOn(day);
      const shown = await readList(client, "milestones", { asOf: day });
      const ids = new Set(shown.map(({ id }) => id));
      const said = claims.filter(
        ({ about, saidOn }) => about.type === "milestone" && (saidOn.latest ?? "") <= day,
      );
      for (const id of new Set(said.map(({ about }) => about.id)))
        if (!ids.has(id)) differences.push(`${id} on ${day}: missing, though something had been said`);
      for (const milestone of shown) {
        const counted = milestones.get(milestone.id);
        if (!counted) throw new Error(`${milestone.id} is not in the files`);
        const dates = Object.fromEntries(DATES.map((field) => [field, milestone[field]?.edtf ?? null]));
        const told: Told = { ...milestone, ...dates };
        differences.push(...compare(milestone.id, day, told, { ...counted }, [...DATES, ...DERIVED]));
      }
    }
    expect(differences).toEqual([]);
  }, 180_000);

  test.each(SCOPES)(
    "the record of each company in the scope %s is what the recount says",
    async (scope) => {
      const differences: string[] = [];
      for (const day of days) {
        const { record } = recountOn(day);
        for (const company of await readList(client, "companies", { asOf: day, filter: { scope } })) {
          const counted = record(company.id, scope);
          const told = (company as unknown as Told).record as Told | undefined;
          if (told) differences.push(...compare(company.id, day, told, { ...counted }, Object.keys(counted)));
          else differences.push(`${company.id} on ${day}: has no record`);
        }
      }
      expect(differences).toEqual([]);
    },
    180_000,
  );
});
