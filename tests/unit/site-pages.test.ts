import { expect, test } from "vitest";
import { PAGES, type Page } from "@/lib/schema/pages/pages";
import { PAGE_COLLECTIONS } from "@/lib/view-models/record-href";
import { APP_PAGES, ASKED_PAGES, isRecordPage } from "@/tests/support/app-pages";
import { LISTS } from "@/tests/support/site-paths";

const pathsOf = (pages: readonly Page[]) => pages.map(({ path }) => path).toSorted();

test("every page that is no record's stands in the list of pages, and has a route", () => {
  expect(pathsOf(PAGES)).toEqual(APP_PAGES.filter((path) => !isRecordPage(path)));
});

test("the pages that take parameters are those that read their address", () => {
  const takes = (PAGES as readonly Page[]).filter((page) => page.takes !== null);
  expect(pathsOf(takes)).toEqual(ASKED_PAGES.filter((path) => !isRecordPage(path)));
});

test("every collection with pages of its own has a list, in the tests too", () => {
  const collections = APP_PAGES.filter(isRecordPage).map((page) => page.split("/")[1]);
  expect([...PAGE_COLLECTIONS].toSorted()).toEqual(collections);
  expect([...LISTS].toSorted()).toEqual(collections);
});
