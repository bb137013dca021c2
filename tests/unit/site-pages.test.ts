import { expect, test } from "vitest";
import { SECTIONS } from "@/components/site/sections";
import { FIXED_PAGES } from "@/lib/formats/sitemap/parts";
import { pageWords } from "@/lib/http/page-metadata";
import { PAGE_PARAMETERS } from "@/lib/http/page-parameters";
import { pageRewrites } from "@/lib/http/page-rewrites";
import { PARAMETER_NAMES } from "@/lib/schema/parameters/filter";
import { PAGE_COLLECTIONS } from "@/lib/view-models/record-href";
import { APP_PAGES, ASKED_PAGES, isRecordPage } from "@/tests/support/app-pages";
import { LISTS } from "@/tests/support/site-paths";

const FIXED = APP_PAGES.filter((page) => !isRecordPage(page));
const without = (...left: readonly string[]) => FIXED.filter((page) => !left.includes(page));

test("every page but the front page, the search and the reference of the API is a section of the site", () => {
  const sections = SECTIONS.map(({ segment }) => `/${segment}`);
  expect(sections.toSorted()).toEqual(without("/", "/search", "/api"));
});

test("the sections that show a day are those with a twin for it", () => {
  const dated = SECTIONS.filter((section) => section.dated).map(({ segment }) => `/${segment}`);
  const twins = ASKED_PAGES.filter((page) => !isRecordPage(page) && page !== "/" && page !== "/search");
  expect(dated.toSorted()).toEqual(twins);
});

test("every page has words of its own for search engines and previews", () => {
  expect(FIXED.filter((page) => pageWords(page) === null)).toEqual(["/", "/search"]);
});

test("every page but the search stands in the sitemap", () => {
  expect(FIXED_PAGES.map(({ path }) => path as string).toSorted()).toEqual(without("/search"));
});

test("every page with a twin is led to it by each parameter, and no other page", () => {
  const led = pageRewrites()
    .filter(({ destination }) => /^\/asked(\/|$)/.test(destination))
    .flatMap(({ source, has }) => pagesOf(source).map((page) => `${page} ${has?.[0]?.key}`));
  const wanted = ASKED_PAGES.flatMap((page) => PAGE_PARAMETERS.map((key) => `${page} ${key}`));
  expect(led.toSorted()).toEqual(wanted.toSorted());
});

test("every collection with pages of its own has a list, in the tests too", () => {
  const collections = APP_PAGES.filter(isRecordPage).map((page) => page.split("/")[1]);
  expect([...PAGE_COLLECTIONS].toSorted()).toEqual(collections);
  expect([...LISTS].toSorted()).toEqual(collections);
});

/** The pages that a rule's pattern fits: "/:collection(a|b)/:id" stands for "/a/[id]" and "/b/[id]". */
function pagesOf(source: string): string[] {
  const names = /\(([^)]+)\)/.exec(source)?.[1]?.split("|") ?? [""];
  return names.map((name) => source.replace(/:\w+\([^)]+\)/, name).replace(":id", "[id]"));
}

test("the rules that send a page's address on know every parameter", () => {
  expect(PAGE_PARAMETERS).toEqual(PARAMETER_NAMES);
});
