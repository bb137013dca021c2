import { describe, expect, test } from "vitest";
import { writeSafeJson } from "@/components/structured-data";
import { listPartNames, parsePart, writeSitemap, writeSitemapIndex } from "@/lib/formats/sitemap";
import { formatWebcalAddress } from "@/lib/http/download";
import { writeRobots } from "@/lib/http/robots";
import { buildOrganizationData, buildTrailData } from "@/lib/view-models/structured-data";
import { HOSTILE_TEXTS } from "@/tests/support/hostile-texts";
import { robotsAllow } from "@/tests/support/robots-rules";
import { xmlErrors } from "@/tests/support/xml-schema";
import { company } from "./timeline-fixture";

const SITE = "https://interphase.example";

describe("sitemaps", () => {
  test("are valid by their schema, with days and without", async () => {
    const addresses = [
      { address: `${SITE}/companies/toyota`, changed: "2023-10-12" },
      { address: `${SITE}/about?a=1&b='2'`, changed: null },
    ];
    expect(await xmlErrors("sitemap", writeSitemap(addresses))).toEqual([]);
    expect(await xmlErrors("sitemap", writeSitemapIndex(addresses))).toEqual([]);
  });

  test("have a part for each ten thousand records, and every rank is in exactly one", () => {
    const sizes = { companies: 176, partnerships: 0, milestones: 100_000, sources: 10_001 };
    const names = listPartNames(sizes);
    expect(names.filter((name) => name.startsWith("milestones"))).toHaveLength(10);
    const ranges = names.flatMap((name) => parsePart(name) ?? []);
    for (const [collection, size] of Object.entries(sizes)) {
      const own = ranges.filter((range) => range.collection === collection);
      expect(own[0]?.from ?? 0).toBe(0);
      expect(own.every(({ from }, i) => i === 0 || from === own[i - 1]?.before)).toBe(true);
      expect(own.at(-1)?.before ?? 0).toBeGreaterThanOrEqual(size);
    }
  });

  test.each(["pages-1", "claims-1", "companies", "companies-0", "companies-1x", "companies--1", "../x", ""])(
    "have no part of the name %o",
    (name) => expect(parsePart(name)).toBeNull(),
  );
});

describe("crawlers", () => {
  const allows = robotsAllow(writeRobots(SITE));

  test.each([
    "/",
    "/companies/toyota",
    "/milestones?utm_source=letter",
    "/sitemap.xml?part=companies-1",
    "/api",
    "/api/v1/changes.atom?company=toyota&scope=all",
    "/api/v1/milestones.ics?year=2027&company=toyota",
    "/api/v1/watch.atom?company=toyota",
    "/api/v1/watch.ics?company=toyota",
  ])("may ask for %s", (path) => expect(allows(path)).toBe(true));

  test.each([
    "/milestones?company=toyota",
    "/milestones?utm_source=letter&year=2027",
    "/companies/toyota?asOf=2023-12-31",
    "/timeline?lanes=partnership",
    "/changes?partnership=toyota-idemitsu",
    "/search?q=toyota",
    "/api/v1/milestones",
    "/api/v1/milestones.csv",
    "/api/v1/dataset.json",
  ])("are asked to leave %s alone", (path) => expect(allows(path)).toBe(false));

  test.each(["Twitterbot", "facebookexternalhit", "LinkedInBot", "Slackbot"])(
    "that make a card of a page may ask for any view and its picture, but not for the data: %s",
    (crawler) => {
      const allowed = robotsAllow(writeRobots(SITE), crawler);
      const view = "/milestones?company=toyota&asOf=2023-12-31";
      for (const path of ["/", view, "/og/milestones.png?company=toyota&asOf=2023-12-31"])
        expect(allowed(path), path).toBe(true);
      expect(allowed("/api/v1/milestones?company=toyota")).toBe(false);
      expect(robotsAllow(writeRobots(SITE), "Googlebot")(view)).toBe(false);
    },
  );

  test("are told where the sitemap is", () => {
    expect(writeRobots(SITE)).toContain(`\nSitemap: ${SITE}/sitemap.xml\n`);
  });
});

describe("structured data", () => {
  test("ends no element and holds no line end, whatever it says, and reads back as it was", () => {
    for (const text of HOSTILE_TEXTS) {
      const json = writeSafeJson({ text });
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual({ text });
    }
  });

  test("tells who a company is, and what it is a part of", () => {
    const whole = company("aster", { name: "Aster", aliases: ["Aster Corp."] });
    const part = company("aster-cells", { name: "Aster Cells", country: null, partOf: "aster" });
    expect(buildOrganizationData(part, whole, SITE)).toEqual({
      "@context": "https://schema.org",
      "@type": "Organization",
      "@id": `${SITE}/companies/aster-cells#company`,
      name: "Aster Cells",
      mainEntityOfPage: `${SITE}/companies/aster-cells`,
      parentOrganization: {
        "@type": "Organization",
        "@id": `${SITE}/companies/aster#company`,
        name: "Aster",
        alternateName: ["Aster Corp."],
        address: { "@type": "PostalAddress", addressCountry: "JP" },
        mainEntityOfPage: `${SITE}/companies/aster`,
      },
    });
  });

  test("counts the way to a page from the overview", () => {
    const { itemListElement } = buildTrailData([{ name: "Companies", path: "/companies" }], SITE);
    expect(itemListElement).toEqual([
      { "@type": "ListItem", position: 1, name: "Interphase", item: `${SITE}/` },
      { "@type": "ListItem", position: 2, name: "Companies", item: `${SITE}/companies` },
    ]);
  });
});

test("a calendar is subscribed to under its address with another scheme", () => {
  expect(formatWebcalAddress("https://interphase.example/a.ics?x=1")).toBe(
    "webcal://interphase.example/a.ics?x=1",
  );
});
