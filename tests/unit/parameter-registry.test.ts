import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { insertParameterTable } from "@/lib/cli/parameter-table";
import { getProjectPath } from "@/lib/cli/project";
import type { Facets } from "@/lib/schema/pages/list-page";
import { LIST_NAMES, type Place } from "@/lib/schema/parameters/choices";
import { getEntry, listFilterNames, type ParameterName, readValue } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { listParameters, readAddress } from "@/lib/schema/parameters/parse-address";
import { toListParams, toTimelineParams } from "@/lib/schema/parameters/to-params";
import type { FilterFormModel } from "@/lib/view-models/filters/filter-form";
import { buildListForm, buildTimelineForm, type ListedCollection } from "@/lib/view-models/filters/forms";

const TODAY = "2026-06-01";
const LISTED = LIST_NAMES.filter((list): list is ListedCollection => list !== "claims" && list !== "metrics");
const FILTERED: readonly (ListedCollection | "timeline")[] = [...LISTED, "timeline"];

/** Texts that a parameter can hold at a place, and some that it cannot. */
function textsOf(name: ParameterName, place: Place): readonly string[] {
  const choices = getEntry(name).choicesAt?.(place) ?? [];
  const examples = (getEntry(name).codecAt(place, TODAY)?.meta()?.examples ?? []) as string[];
  return [...choices.map(({ id }) => id), ...examples, "all", "well", "partnership", "2025..", "none", "xx"];
}

/** An address of a place, with any of its parameters in any order. */
function someAddress(place: Place): fc.Arbitrary<URLSearchParams> {
  const names = Object.keys(listParameters(place, TODAY)) as ParameterName[];
  const some = fc
    .constantFrom(...names)
    .chain((name) => fc.tuple(fc.constant(name as string), fc.constantFrom(...textsOf(name, place))));
  return fc.array(some, { maxLength: 12 }).map((given) => new URLSearchParams(given));
}

/** What a place's address is read into, and the same written out again. */
function read(place: ListedCollection | "timeline", query: URLSearchParams) {
  const { values } = readAddress(query, listParameters(place, TODAY));
  const params = place === "timeline" ? toTimelineParams(values, TODAY) : toListParams(values, TODAY);
  return { params, written: formatQuery(params.filter, values) };
}

/** The form of a place's filter, with the choices of each parameter counted or not. */
function formOf(place: ListedCollection | "timeline", query: URLSearchParams, isCounted: boolean) {
  const { values } = readAddress(query, listParameters(place, TODAY));
  const counts = Object.fromEntries(
    listFilterNames(place).map((name) => [
      name,
      (getEntry(name).choicesAt?.(place) ?? []).map(({ id }) => ({ id, count: 1 })),
    ]),
  );
  const facets: Facets = { ...(isCounted && counts), company: [], year: [], hidden: 0 };
  return place === "timeline"
    ? buildTimelineForm(toTimelineParams(values, TODAY), { milestones: facets, partnerships: facets }, [])
    : buildListForm(place, toListParams(values, TODAY), facets, []);
}

/** What a form sends that is sent as it came. */
function sentBy(form: FilterFormModel, lanes: string): URLSearchParams {
  const boxes = form.groups.flatMap(({ parameter, choices }) =>
    choices.filter(({ chosen }) => chosen).map(({ id }) => [parameter, id]),
  );
  return new URLSearchParams([
    ["q", form.q],
    ["year", form.years.typed],
    ...(form.scopeAll ? [["scope", "all"]] : []),
    ...(form.wellSourced ? [["sourcing", "well"]] : []),
    ...(form.matchAll ? [["match", "all"]] : []),
    ["lanes", lanes],
    ...boxes,
    ...form.carried.map(({ name, value }) => [name, value]),
  ] as string[][]);
}

/** A filter, its repeats in an order of their own. */
function inAnyOrder(filter: object): unknown {
  return Object.entries(filter).map(([name, value]) => [
    name,
    [value]
      .flat()
      .map((item) => JSON.stringify(item))
      .sort(),
  ]);
}

describe.each(FILTERED)("the parameters of %s", (place) => {
  test("are written in one order, and read back as they were", () => {
    fc.assert(
      fc.property(someAddress(place), (query) => {
        const { params, written } = read(place, query);
        const again = read(place, new URLSearchParams(written));
        expect(again).toEqual({ params, written });
      }),
    );
  });

  test("are all sent by the form, with a box, a field or unseen", () => {
    fc.assert(
      fc.property(someAddress(place), fc.boolean(), (query, isCounted) => {
        const { params } = read(place, query);
        const form = formOf(place, query, isCounted);
        const sent = read(place, sentBy(form, "lanes" in params.filter ? (params.filter.lanes ?? "") : ""));
        expect(inAnyOrder(sent.params.filter)).toEqual(inAnyOrder(params.filter));
        expect(sent.params.asOfParam).toBe(params.asOfParam);
      }),
    );
  });

  test("are all taken back by the form's chips, the last of which leaves what is kept", () => {
    fc.assert(
      fc.property(someAddress(place), (query) => {
        let form = formOf(place, query, true);
        const most = form.chips.length;
        for (let taken = 0; taken < most; taken++) {
          expect(form.chips).toHaveLength(most - taken);
          const [, rest = ""] = form.chips[0]?.href.split("?") ?? [];
          form = formOf(place, new URLSearchParams(rest), true);
        }
        const { params } = read(place, new URLSearchParams(form.query));
        for (const name of listFilterNames(place))
          if (name !== "lanes") expect(readValue(name, params.filter).isGiven, name).toBe(false);
      }),
    );
  });
});

test("README has the table of the parameters as they are", () => {
  const readme = readFileSync(getProjectPath("README.md"), "utf8");
  expect(insertParameterTable(readme)).toBe(readme);
});
