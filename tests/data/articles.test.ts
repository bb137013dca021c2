import { describe, expect, test } from "vitest";
import { buildRows } from "@/lib/db/rows/rows";
import { getSolidState } from "@/lib/domain/technologies";
import { claimsOf, metricsOf, realSeeds } from "@/tests/support/real-seeds";

const ADDRESSES = {
  econotimes:
    "https://www.econotimes.com/Toyota-Motor-Idemitsu-Team-Up-for-Mass-Production-of-EV-Batteries-1664284",
  japantimes:
    "https://www.japantimes.co.jp/business/2023/10/12/companies/toyota-idemitsu-solid-state-batteries/",
  araconomy:
    "https://araconomy.com/finance/lg-energy-solution-and-toyota-forge-3-billion-partnership-to-power-electric-vehicle-revolution/",
  cnet: "https://www.cnet.com/roadshow/news/toyota-panasonic-joint-venture-smart-cities-connectivity/",
  industries:
    "https://www.all-about-industries.com/tokyo-and-beijing-go-head-to-head-in-the-solid-state-battery-race-a-119bedc5ab6ff03c695003da43f0acb7/",
} as const;

const all = await realSeeds();
const addresses: readonly (string | undefined)[] = Object.values(ADDRESSES);
/** As the five articles alone make it: what other sources add later does not change what these say. */
const seeds = { ...all, sources: all.sources.filter(({ url }) => addresses.includes(url)) };
const rows = buildRows(seeds);
const [claims, metrics] = [claimsOf(seeds), metricsOf(seeds)];
const of =
  (article: keyof typeof ADDRESSES) =>
  <T extends { from: { url?: string | undefined } }>(statement: T) =>
    statement.from.url === ADDRESSES[article];

/** What is believed of a milestone in the end, as the loader writes it. */
function believed(id: string) {
  const row = rows.milestoneBelief
    .filter(({ milestoneId, reading }) => milestoneId === id && reading !== "well")
    .at(-1);
  if (!row) throw new Error(`nothing is said of ${id}`);
  return row;
}

describe("the five articles", () => {
  test.each(Object.entries(ADDRESSES))(
    "%s stands under its own address and gives claims, each with its paragraphs",
    (_name, url) => {
      const found = seeds.sources.filter((source) => source.url === url);
      expect(found).toHaveLength(1);
      const statements = [...(found[0]?.claims ?? []), ...(found[0]?.metrics ?? [])];
      expect(statements.length).toBeGreaterThan(3);
      for (const { key, paragraphs } of statements) expect(paragraphs, key).not.toEqual([]);
    },
  );

  test("only the article whose address has its day has a day; the others' dates are worked out and say how", () => {
    for (const { url, published, publishedBasis, note } of seeds.sources) {
      if (url === ADDRESSES.japantimes) expect(published?.edtf).toBe("2023-10-12");
      else {
        expect(published?.approximate).toBe(true);
        expect(publishedBasis).toBe("derived");
        expect(note).toMatch(/\w/);
      }
    }
  });
});

describe("Toyota and Idemitsu", () => {
  test("commercialisation in 2027 or 2028 and mass production in 2030 are two milestones", () => {
    const [commercial, volume] = ["toyota-assb-commercialisation", "toyota-assb-volume-production"];
    expect(believed(commercial)).toMatchObject({
      currentEarliest: "2027-01-01",
      currentLatest: "2028-12-31",
      achievedEdtf: null,
    });
    expect(believed(volume)).toMatchObject({ currentEarliest: "2030-01-01", currentLatest: "2030-12-31" });
    expect(seeds.milestones.find(({ id }) => id === commercial)?.kind).toBe("commercialisation");
    expect(seeds.milestones.find(({ id }) => id === volume)?.kind).toBe("volume-production");
  });

  test("mass production “later” repeats the dated target and erases nothing", () => {
    const later = claims
      .filter(of("japantimes"))
      .filter(({ milestone, date }) => milestone === "toyota-assb-volume-production" && !date);
    expect(later).not.toEqual([]);
    expect(believed("toyota-assb-volume-production").currentEdtf).toBe("2030");
  });

  test("“as early as 2027” is a lower bound and no promise for 2027", () => {
    const [claim] = claims.filter(of("econotimes")).filter(({ asSaid }) => asSaid === "as early as 2027");
    expect(claim?.date).toMatchObject({ edtf: "2027/..", earliest: "2027-01-01", latest: null });
    expect(believed(claim?.milestone ?? "")).toMatchObject({
      currentEarliest: "2027-01-01",
      currentLatest: null,
    });
  });

  test("one target told by two sources is two claims about one milestone", () => {
    const told = claims.filter(
      ({ milestone, date }) => milestone === "toyota-assb-commercialisation" && date?.edtf === "2027/2028",
    );
    expect(new Set(told.map(({ from }) => from.id)).size).toBe(2);
  });

  test("the stake in Delta Lithium is 15 % after the rise, and the rise is told as one to 15 %", () => {
    const stakes = metrics.filter(({ quantity }) => quantity === "stake");
    expect(stakes).toMatchObject([{ value: 15, unit: "%", nature: "reported" }]);
    expect(stakes[0]?.summary).not.toMatch(/by 15/);
    expect(
      getSolidState(seeds.partnerships.find(({ id }) => id === "idemitsu-delta-lithium")?.technologies ?? []),
    ).toBe("no");
  });
});

describe("figures that are easily mistaken", () => {
  test("EUR 637 million and USD 661 million are one sum, given in two currencies", () => {
    const sums = metrics.filter(of("industries")).filter(({ quantity }) => quantity === "funding");
    expect(sums).toMatchObject([{ value: 637e6, unit: "EUR", alsoGivenAs: [{ value: 661e6, unit: "USD" }] }]);
  });

  test("80.2 % is what remains after 25,000 cycles, and the printed temperatures are doubted in a note", () => {
    const retention = metrics.filter(({ quantity }) => quantity === "capacity-retention");
    expect(retention).toMatchObject([
      { value: 80.2, unit: "%", conditions: expect.stringContaining("25,000") },
    ]);
    expect(retention[0]?.note).toMatch(/doubt/);
  });

  test("3.5 million cars are a most of production in one article and an aim for sales in the other", () => {
    const cars = metrics.filter(({ value }) => value === 3_500_000);
    expect(cars.map(({ quantity }) => quantity).sort()).toEqual(["production-volume", "sales-volume"]);
    expect(cars.find(({ quantity }) => quantity === "production-volume")?.qualifier).toBe("up-to");
  });

  test("3 billion dollars as the worth of the agreement and as an investment are two figures, and the first is doubted", () => {
    const billions = metrics.filter(of("araconomy")).filter(({ value }) => value === 3e9);
    expect(billions.map(({ quantity }) => quantity).sort()).toEqual(["deal-value", "investment"]);
    expect(billions.find(({ quantity }) => quantity === "deal-value")?.note).toMatch(/[Dd]oubt/);
  });

  test("the shares of patents are those of five countries and none of a company", () => {
    const shares = metrics.filter(({ quantity }) => quantity === "patent-share");
    expect(Object.fromEntries(shares.map(({ subject, value }) => [subject.country, value]))).toEqual({
      JP: 36,
      CN: 27,
      KR: 18,
      US: 11,
      DE: 4,
    });
  });
});

test("smart cities and supply of lithium-ion cells are kept and are not about solid-state batteries", () => {
  const solid = (id: string) =>
    getSolidState(seeds.partnerships.find((each) => each.id === id)?.technologies ?? []);
  expect(["toyota-panasonic-smart-cities", "lges-toyota"].map(solid)).toEqual(["no", "no"]);
  expect(solid("toyota-panasonic-prismatic-cells")).toBe("partly");
  expect(solid("toyota-idemitsu")).toBe("yes");
});
