import { parseAtomFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { isolateRightToLeft } from "@/lib/domain/direction";
import { writeChangesFeed } from "@/lib/formats/atom/changes-feed";
import { toOneLine } from "@/lib/formats/plain-text";
import type { Change } from "@/lib/schema/api/change";
import type { FeedData } from "@/lib/schema/pages/files";
import { toListParams } from "@/lib/schema/parameters/to-params";
import { HOSTILE_TEXTS } from "@/tests/support/hostile-texts";
import { xmlErrors } from "@/tests/support/xml-schema";
import { change } from "./changes-fixture";
import { source } from "./record-fixture";
import { AS_OF, company, date, milestone, partnership } from "./timeline-fixture";

const LICENCE = { id: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/" };
const SLIPPED = change("2023-06-13", {
  id: "daily--moved",
  revision: "slipped",
  move: "slipped",
  from: date("2020/2023"),
  to: date("2027/2028"),
  shift: { minDays: 1096, maxDays: 3287 },
  summary: "Aster says it will be 2027 or 2028.",
  note: "The paper gives two dates.",
  paragraphs: [2, 3],
});

function data(changes: readonly Change[], given: Partial<FeedData> = {}): FeedData {
  return {
    page: { data: [...changes], total: changes.length, next: null, place: { before: 0, previous: null } },
    milestones: new Map([["first-car", milestone("first-car", { title: "Aster sells its first car" })]]),
    partnerships: new Map([["venture", partnership("venture", { name: "Aster and Cinder" })]]),
    companies: new Map([["aster", company("aster", { name: "Aster" })]]),
    sources: new Map([["daily", source("daily", { url: "https://example.org/a?b=1&c=2" })]]),
    ...given,
  };
}

function feed(content: FeedData, { site = "https://interphase.example", values = {} } = {}) {
  const params = toListParams(values, AS_OF);
  return writeChangesFeed(content, { params, site, loadedAt: "2026-11-01T00:00:00.000Z", licence: LICENCE });
}

const entries = (xml: string) => parseAtomFeed(xml).entries ?? [];

describe("an entry", () => {
  test("tells a moved target in a line, from and to and how far", () => {
    const [entry] = entries(feed(data([SLIPPED])));
    expect(entry?.title?.value).toBe(
      "Aster sells its first car: slipped, 2020–23 → 2027–28, deadline five years later",
    );
  });

  test.each([
    ["promised, 2027", { revision: "promised", to: date("2027") }],
    ["promised, no date given", { revision: "promised", to: null }],
    [
      "achieved, 2027 → March 2027, within the target",
      { revision: "achieved", from: date("2027"), to: date("2027-03") },
    ],
    ["withdrawn, 2027 → no target", { revision: "withdrawn", from: date("2027"), to: null }],
    ["delayed, 2027 → no date", { revision: "delayed", from: date("2027"), to: null }],
    ["missed, by 2025 → not reached", { revision: "missed", from: date("../2025"), to: date("../2025") }],
  ] as const)("tells what became of it: %s", (words, given) => {
    const [entry] = entries(feed(data([change("2024-05-01", given)])));
    expect(entry?.title?.value).toBe(`Aster sells its first car: ${words}`);
  });

  test("tells news of a partnership by its name", () => {
    const news = change("2024-05-01", {
      about: { type: "partnership", id: "venture" },
      revision: "announced",
      to: date("2024-05"),
    });
    const [entry] = entries(feed(data([news])));
    expect(entry?.title?.value).toBe("Aster and Cinder: partnership announced, May 2024");
    expect(entry?.links?.[0]?.href).toBe(`https://interphase.example/partnerships/venture#${news.id}`);
  });

  test("says whose word it is, when, where it stands and what is doubted", () => {
    const [entry] = entries(feed(data([SLIPPED])));
    expect(entry?.summary?.value).toBe(
      "Aster says it will be 2027 or 2028. Given by Aster on 13 June 2023. Source: The Daily Cell, “A made-up article”, paragraphs 2, 3. Note: The paper gives two dates.",
    );
    expect(entry?.links).toEqual([
      {
        href: "https://interphase.example/milestones/first-car#daily--moved",
        rel: "alternate",
        type: "text/html",
      },
      { href: "https://example.org/a?b=1&c=2", rel: "via", title: "The Daily Cell: A made-up article" },
    ]);
  });

  test("stands on the day it was said, of a period on its last day", () => {
    const times = entries(feed(data([SLIPPED, change("2023-10")]))).map(({ updated, published }) => [
      updated,
      published,
    ]);
    expect(times).toEqual([
      ["2023-06-13T00:00:00.000Z", "2023-06-13T00:00:00.000Z"],
      ["2023-10-31T00:00:00.000Z", "2023-10-31T00:00:00.000Z"],
    ]);
  });

  test("keeps its id for good, whatever the address of the site, the filter and the day", () => {
    const id = "urn:uuid:11dfda25-1829-5016-a1d9-1e01327a52bb";
    const ids = [
      feed(data([SLIPPED])),
      feed(data([SLIPPED]), { site: "http://127.0.0.1:3000" }),
      feed(data([SLIPPED]), { values: { company: ["aster"], asOf: "2024-01-01" } }),
    ].map((xml) => entries(xml)[0]?.id);
    expect(new Set(ids)).toEqual(new Set([id]));
  });

  test("is another one where weakly sourced claims are left out, since it may tell of another change", () => {
    const [all] = entries(feed(data([SLIPPED])));
    const [well] = entries(feed(data([SLIPPED]), { values: { sourcing: "well" } }));
    expect(well?.id).not.toBe(all?.id);
  });
});

describe("a feed", () => {
  test("has an id of its filter alone, and a title that tells it", () => {
    const ids = [{}, { asOf: "2024-01-01" }, { cursor: "x", limit: 5 }, { company: ["aster"] }].map(
      (values) => parseAtomFeed(feed(data([]), { values })).id,
    );
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).toBe(ids[0]);
    expect(ids[3]).not.toBe(ids[0]);
    const { title } = parseAtomFeed(feed(data([]), { values: { company: ["aster"] } }));
    expect(title?.value).toBe("Interphase: changes about solid-state batteries, involving Aster");
  });

  test("leads on to its next page of the same day, and from there back to the first", () => {
    const page = { ...data([SLIPPED]).page, next: "c2" };
    const values = { company: ["aster"], limit: 1, cursor: "c1" };
    const links = parseAtomFeed(feed(data([], { page }), { values })).links ?? [];
    const at = (rel: string) => links.find((link) => link.rel === rel)?.href;
    const base = "https://interphase.example/api/v1/changes.atom?company=aster";
    expect(at("self")).toBe(`${base}&limit=1&cursor=c1`);
    expect(at("first")).toBe(`${base}&limit=1`);
    expect(at("next")).toBe(`${base}&asOf=${AS_OF}&limit=1&cursor=c2`);
    expect(at("alternate")).toBe("https://interphase.example/changes?company=aster");
    expect(at("license")).toBe(LICENCE.url);
  });

  test("says in what order its entries stand", () => {
    const { subtitle } = parseAtomFeed(feed(data([])));
    expect(subtitle?.value).toMatch(/added later about an earlier time keep their own place/);
    expect(subtitle?.value).toMatch(/without a day come last\.$/);
  });

  test("says when its content was loaded, whose it is and on what terms, and what language it is in", () => {
    const { updated, authors, rights, xml } = parseAtomFeed(feed(data([])));
    expect(updated).toBe("2026-11-01T00:00:00.000Z");
    expect(authors).toEqual([{ name: "Interphase", uri: "https://interphase.example" }]);
    expect(rights?.value).toContain("CC-BY-4.0");
    expect(xml).toEqual({ lang: "en" });
  });

  test("is valid by the grammar of the RFC, empty and full", async () => {
    expect(await xmlErrors("atom", feed(data([])))).toEqual([]);
    expect(await xmlErrors("atom", feed(data([SLIPPED, change("2023-10")])))).toEqual([]);
  });

  test("carries any text as it is, and is valid whatever the texts hold", async () => {
    const changes = HOSTILE_TEXTS.map((text) =>
      change("2024-05-01", { summary: text, note: text, via: text }),
    );
    const named = HOSTILE_TEXTS.map((text, i) => milestone(`m${i}`, { title: text }));
    const about = changes.map((each, i) => ({ ...each, about: { type: "milestone" as const, id: `m${i}` } }));
    const sources = HOSTILE_TEXTS.map((text, i) => source(`s${i}`, { title: text, publisher: text }));
    const xml = feed(
      data(
        about.map((each, i) => ({ ...each, source: `s${i}` })),
        {
          milestones: new Map(named.map((each) => [each.id, each])),
          sources: new Map(sources.map((each) => [each.id, each])),
        },
      ),
      { values: { q: HOSTILE_TEXTS[0] } },
    );
    expect(await xmlErrors("atom", xml)).toEqual([]);
    const titles = entries(xml).map(({ title }) => title?.value ?? "");
    // The reader takes what looks like a comment out of a text; the document has it.
    for (const [i, text] of HOSTILE_TEXTS.entries())
      if (!text.includes("<!--"))
        expect(titles[i]).toBe(toOneLine(`${isolateRightToLeft(text)}: promised, 2027`));
  });
});
