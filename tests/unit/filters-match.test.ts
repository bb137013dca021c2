import { expect, test } from "vitest";
import type { Facets } from "@/lib/schema/pages/list-page";
import { listParameters, readAddress } from "@/lib/schema/parameters/parse-address";
import { toListParams } from "@/lib/schema/parameters/to-params";
import { buildListForm, type ListedCollection } from "@/lib/view-models/filters/forms";

const TODAY = "2026-06-01";
const counts = (...ids: readonly string[]) => ids.map((id) => ({ id, count: 1 }));
const FACETS: Facets = {
  company: counts("toyota", "bmw"),
  country: counts("JP", "US"),
  electrolyte: counts("sulfide", "oxide"),
  year: [],
  hidden: 0,
};

/** The switches of the form of a list, by the parameter in whose panel they stand. */
function listSwitches(list: ListedCollection, query: string) {
  const { values } = readAddress(new URLSearchParams(query), listParameters(list, TODAY));
  const { groups } = buildListForm(list, toListParams(values, TODAY), FACETS, []);
  return Object.fromEntries(groups.flatMap(({ parameter, match }) => (match ? [[parameter, match]] : [])));
}

test("two countries that are chosen can be asked for together, in their own panel", () => {
  expect(listSwitches("partnerships", "country=JP&country=US&company=toyota")).toEqual({
    country: {
      isAll: false,
      any: "/partnerships?company=toyota&country=JP&country=US",
      all: "/partnerships?company=toyota&country=JP&country=US&match=all",
    },
  });
});

test("what is asked for together can be asked for one by one again", () => {
  const { company, country } = listSwitches(
    "milestones",
    "company=toyota&company=bmw&country=JP&country=US&match=all",
  );
  expect(company?.isAll).toBe(true);
  expect(company?.any).toBe("/milestones?company=toyota&company=bmw&country=JP&country=US");
  expect(country).toEqual(company);
});

test("one choice, electrolytes and a list of companies have nothing to ask for together", () => {
  expect(listSwitches("milestones", "country=JP&electrolyte=sulfide&electrolyte=oxide")).toEqual({});
  expect(listSwitches("companies", "country=JP&country=US")).toEqual({});
});
