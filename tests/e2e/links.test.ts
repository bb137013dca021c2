import { describe, expect, test } from "vitest";
import { html } from "@/tests/support/site-api";
import { DATED_PAGES, EVERY_PAGE, RECORDS } from "@/tests/support/site-paths";
import { attribute, elementsOf, named, textOf } from "@/tests/unit/html-fixture";

/** The links of a page to pages of the site, with their words. */
async function linksOf(path: string) {
  return named(elementsOf(await html(path)), "a").map((link) => ({
    href: (attribute(link, "href") ?? "").replaceAll("&amp;", "&"),
    words: textOf(link),
  }));
}

/** Addresses of pages that know scopes. */
const LEADS_ON = /^\/(?:companies|partnerships|milestones|sources|timeline|trends|changes)?(?:[/?]|$)/;
/** The words of the switch that leads back, and of what clears every filter. */
const BACK = /solid-state batteries only|other batteries included|^Clear all$/;

describe("the switch beyond solid-state batteries", () => {
  const compare = "/compare?company=toyota&company=solid-power";
  const carrying = { overview: "/", ...RECORDS, ...DATED_PAGES, compare };
  test.each(Object.entries(carrying))("carries over from the page %s to every other", async (_, path) => {
    const links = await linksOf(`${path}${path.includes("?") ? "&" : "?"}scope=all&asOf=2026-01-31`);
    // A citation names its own page.
    const others = links.filter(
      ({ href, words }) => LEADS_ON.test(href) && words !== href && !BACK.test(words),
    );
    expect(others.length).toBeGreaterThan(8);
    const lost = others.filter(({ href }) => !href.includes("scope=all"));
    expect(lost).toEqual([]);
  });
});

test.each(Object.values(EVERY_PAGE))("every record is called by its name on %s", async (path) => {
  const unnamed = (await linksOf(path)).filter(({ href, words }) => {
    const id = /^\/(?:companies|partnerships|milestones|sources)\/([a-z0-9-]+)/.exec(href)?.[1];
    // A name may be one word, as that of imec is.
    return id?.includes("-") && words.trim() === id;
  });
  expect(unnamed).toEqual([]);
});
