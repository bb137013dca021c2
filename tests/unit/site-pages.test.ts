import { expect, test } from "vitest";
import { SECTIONS } from "@/components/site/sections";
import { FIXED_PAGES } from "@/lib/formats/sitemap/parts";
import { pageWords } from "@/lib/http/page-metadata";
import { PAGE_COLLECTIONS } from "@/lib/view-models/record-href";
import { APP_PAGES, ASKED_PAGES, isRecordPage } from "@/tests/support/app-pages";
import { LISTS } from "@/tests/support/site-paths";

const FIXED = APP_PAGES.filter((page) => !isRecordPage(page));
const without = (...left: readonly string[]) => FIXED.filter((page) => !left.includes(page));

test("every page but the front page, the search and the reference of the API is a section of the site", () => {
  const sections = SECTIONS.map(({ segment }) => `/${segment}`);
  expect(sections.toSorted()).toEqual(without("/", "/search", "/api"));
});

test("the sections that show a day are those that read their address", () => {
  const dated = SECTIONS.filter((section) => section.dated).map(({ segment }) => `/${segment}`);
  const reading = ASKED_PAGES.filter((page) => !isRecordPage(page) && page !== "/" && page !== "/search");
  expect(dated.toSorted()).toEqual(reading);
});

test("every page has words of its own for search engines and previews", () => {
  expect(FIXED.filter((page) => pageWords(page) === null)).toEqual(["/", "/search"]);
});

test("every page but the search stands in the sitemap", () => {
  expect(FIXED_PAGES.map(({ path }) => path as string).toSorted()).toEqual(without("/search"));
});

test("every collection with pages of its own has a list, in the tests too", () => {
  const collections = APP_PAGES.filter(isRecordPage).map((page) => page.split("/")[1]);
  expect([...PAGE_COLLECTIONS].toSorted()).toEqual(collections);
  expect([...LISTS].toSorted()).toEqual(collections);
});
