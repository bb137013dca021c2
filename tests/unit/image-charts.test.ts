import { describe, expect, test } from "vitest";
import { buildChart } from "@/lib/view-models/charts/bar-charts";
import { MOST_DRAWN } from "@/lib/view-models/charts/targets-by-company";
import { HOSTILE_TEXTS } from "@/tests/support/hostile-texts";
import { formErrors } from "@/tests/support/well-formed";
import {
  companiesContent,
  everyContent,
  kindsContent,
  ORIGIN,
  svgOf,
  timelineContent,
  trendsContent,
  yearsContent,
} from "./image-fixture";
import { AS_OF, company, date, milestone, partnership, timelineInput } from "./timeline-fixture";
import { manyLanes } from "./timeline-hard-cases";

/** The titles of bars and marks, which a pointer reads; the first one is the picture's own. */
function titlesIn(svg: string): string[] {
  return [...svg.matchAll(/<title(?: id="[^"]*")?>([^<]*)<\/title>/g)]
    .map(([, title]) => title ?? "")
    .slice(1);
}

describe("every picture", () => {
  test.each(everyContent().map((content) => [content.chart, content] as const))(
    "of %s is well-formed, has a name and a description, and no number that is none",
    async (_, content) => {
      const svg = svgOf(content);
      expect(await formErrors(svg)).toEqual([]);
      expect(svg).toMatch(/<svg [^>]*role="img" aria-labelledby="title desc"/);
      expect(svg).toMatch(/<title id="title">[^<]{10,}<\/title><desc id="desc">[^<]{40,}<\/desc>/);
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
    },
  );

  test.each(everyContent().map((content) => [content.chart, content] as const))(
    "of %s says as of when, from how many sources, on what terms and where all of it is",
    (_, content) => {
      const svg = svgOf(content);
      expect(svg).toContain(">As of 22 November 2026, from 12 sources. Data: CC BY 4.0.<");
      expect(svg).toMatch(new RegExp(`>${ORIGIN.slice(8)}/[a-z]*\\?asOf=${AS_OF}<`));
      expect(svg).toContain(" about solid-state batteries");
    },
  );

  test("is the same in both themes but for its colours", () => {
    const bare = (svg: string) => svg.replaceAll(/#[0-9a-f]{6}/g, "#");
    for (const content of everyContent()) {
      expect(svgOf(content, "dark")).not.toBe(svgOf(content, "light"));
      expect(bare(svgOf(content, "dark"))).toBe(bare(svgOf(content, "light")));
    }
  });
});

describe("a picture of bars", () => {
  test.each([
    ["years", yearsContent()],
    ["companies", companiesContent(["Aster", "Borealis", "Cinder"])],
    ["kinds", kindsContent()],
  ] as const)("of %s has a piece for every number of its series", (_, content) => {
    const { series } = buildChart(content.records, { filter: content.filter, asOf: null, day: AS_OF });
    const counts = series.rows.flatMap((row) => row.segments.map(({ count }) => count));
    const drawn = titlesIn(svgOf(content)).map((title) => Number(title.match(/: (\d+)$/)?.[1]));
    expect(drawn).toEqual(counts);
  });

  test("draws no more companies than the page's chart", () => {
    const names = Array.from({ length: MOST_DRAWN + 5 }, (_, index) => `Company ${index}`);
    expect(titlesIn(svgOf(companiesContent(names)))).toHaveLength(MOST_DRAWN);
  });

  test("of nothing says so", async () => {
    const svg = svgOf(companiesContent([]));
    expect(svg).toContain("No milestones to count");
    expect(await formErrors(svg)).toEqual([]);
  });
});

describe("a picture of the timeline", () => {
  test("has a mark for every record that has a date, and words for those that have none", () => {
    const content = timelineContent();
    const { milestones, partnerships } = content.records;
    const drawn = new Set(titlesIn(svgOf(content)).map((title) => title.split(". ")[0]));
    expect(drawn.size).toBeGreaterThan((milestones.length + partnerships.length) * 0.7);
    expect(svgOf(content)).toContain(">no date<");
    expect(svgOf(content)).not.toContain("the page shows all of it");
  });

  test("of more lanes than can be taken in has the busiest, says so, and ends", () => {
    const svg = svgOf(timelineContent(manyLanes(80)));
    const height = Number(svg.match(/ height="(\d+)"/)?.[1]);
    expect(height).toBeLessThan(2600);
    const [, said] = svg.match(/Showing the (\d+) companies with the most partnerships/) ?? [];
    expect(titlesIn(svg)).toHaveLength(Number(said));
    expect(svg).toContain(", of 80, and the records of each nearest the day shown");
  });
});

describe("a picture of the trends", () => {
  test("has a point for every word with a date and every end of a line", () => {
    const content = trendsContent();
    expect(titlesIn(svgOf(content))).toHaveLength(content.records.words.length);
  });
});

describe("hostile words", () => {
  test.each(HOSTILE_TEXTS)("stay words: %#", async (text) => {
    const bars = svgOf(companiesContent([text, "Aster"]));
    const lanes = svgOf(
      timelineContent(
        timelineInput({
          milestones: [milestone(text, { title: text, current: null })],
          companies: new Map([["aster", company("aster", { name: text })]]),
        }),
      ),
    );
    const filter = svgOf(yearsContent({ filter: { ...yearsContent().filter, q: text } }));
    for (const svg of [bars, lanes, filter]) {
      expect(await formErrors(svg)).toEqual([]);
      expect(svg).not.toMatch(/<script|<b>|<!--/);
    }
  });
});

test("a picture under a filter calls the milestones that it names by their titles", () => {
  const filter = { ...yearsContent().filter, milestone: ["car"] };
  const namedRecords = { partnerships: [], milestones: [{ id: "car", title: "Aster sells a car" }] };
  expect(svgOf(yearsContent({ filter, namedRecords }))).toContain("namely “Aster sells a car”");
});

test("a timeline of one company asked for tells what is drawn of it, and not what its partners have", () => {
  const of = (company: string) => ({ companies: [{ company, part: "responsible" as const }] });
  const content = timelineContent(
    timelineInput({
      milestones: [
        milestone("first", {
          status: "achieved",
          achieved: date("2024-05-01"),
          stands: "2024-05-01",
          ...of("aster"),
        }),
        milestone("second", {
          status: "open",
          current: date("2027"),
          stands: "2027-12-31",
          ...of("borealis"),
        }),
        milestone("third", {
          status: "open",
          current: date("2028"),
          stands: "2028-12-31",
          ...of("borealis"),
        }),
      ],
      partnerships: [partnership("together")],
    }),
  );
  const svg = svgOf({
    ...content,
    filter: { ...content.filter, lanes: "company" as const, company: ["aster"] },
  });
  const words = svg.replaceAll(/<[^>]+>/g, " ");
  expect(words).toContain("aster: partnerships and promised milestones");
  expect(words).not.toContain("2 of 3 milestones");
});
