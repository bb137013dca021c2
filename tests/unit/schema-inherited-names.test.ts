import fc from "fast-check";
import { searchParamsToUrlQuery } from "next/dist/shared/lib/router/utils/querystring";
import { describe, expect, test } from "vitest";
import { isCollection, isId } from "@/lib/http/answers";
import { fileAddress } from "@/lib/http/download";
import { LIST_NAMES } from "@/lib/schema/api/records";
import { findPage } from "@/lib/schema/pages/pages";
import { isList } from "@/lib/schema/parameters/choices";
import {
  dayAddress,
  listAddress,
  type PageQuery,
  searchAddress,
  timelineAddress,
  trendsAddress,
} from "@/lib/schema/parameters/page-address";
import {
  fileParameters,
  type Parameters,
  parametersAt,
  readAddress,
} from "@/lib/schema/parameters/parse-address";
import { PICTURE_PARAMETERS } from "@/lib/schema/parameters/picture-parameters";
import {
  CHART_IDS,
  chartAddress,
  chartOfPage,
  embeddedChart,
  isChart,
  OEMBED_PARAMETERS,
} from "@/lib/schema/parameters/view-address";

const TODAY = "2026-11-22";

/** What every object has without anybody having put it there. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);
const inherited = fc.constantFrom(...INHERITED);

/** The query of an address as the router hands it to a page. */
function routed(query: string): PageQuery {
  return searchParamsToUrlQuery(new URLSearchParams(query)) as PageQuery;
}

const PAGES: readonly (readonly [string, (query: PageQuery) => { problems: readonly object[] }])[] = [
  ...LIST_NAMES.map((list) => [list, (query: PageQuery) => listAddress(list, query, TODAY)] as const),
  ["trends", (query) => trendsAddress(query, TODAY)],
  ["timeline", (query) => timelineAddress(query, TODAY)],
  ["search", (query) => searchAddress(query, TODAY)],
  ["a record", (query) => dayAddress(query, TODAY)],
];

const ADDRESSES: readonly (readonly [string, Parameters])[] = [
  ...LIST_NAMES.flatMap((list) => [
    [list, parametersAt(list, TODAY)] as const,
    [`${list} as a file`, fileParameters(list, TODAY)] as const,
  ]),
  ["the search", parametersAt("search", TODAY)],
  ["a record", parametersAt("record", TODAY)],
  ["the dataset", parametersAt("dataset", TODAY)],
  ["oEmbed", OEMBED_PARAMETERS],
  ["a picture", PICTURE_PARAMETERS],
];

describe("a name that every object has", () => {
  test.each(PAGES)("as a parameter is passed over by the page of %s", (_, read) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(inherited, fc.string())), inherited, (given, value) => {
        const known = new URLSearchParams([["asOf", "2024-03-01"]]);
        const query = new URLSearchParams([...given, [value, value], ...known]);
        expect(read(routed(query.toString()))).toEqual(read(routed(known.toString())));
      }),
    );
  });

  test.each(PAGES)("as a value is named by the page of %s, or is words and ids like any other", (_, read) => {
    for (const name of INHERITED)
      for (const parameter of ["sort", "kind", "scope", "lanes", "open", "in", "asOf", "company", "q"])
        for (const problem of read(routed(`${parameter}=${name}`)).problems)
          expect(problem).toMatchObject({ parameter, value: name });
  });

  test.each(ADDRESSES)("is none of the parameters of %s, and no choice of any of them", (_, parameters) => {
    for (const name of INHERITED) {
      const read = readAddress(new URLSearchParams([[name, "x"]]), {}, parameters);
      expect(read.values).toEqual({});
      expect(read.problems).toMatchObject([{ parameter: name, value: "x", unknown: true }]);
      for (const parameter of Object.keys(parameters)) {
        const { values, problems } = readAddress(new URLSearchParams([[parameter, name]]), {}, parameters);
        if (["q", "cursor", "url", "format"].includes(parameter))
          expect((values as Record<string, unknown>)[parameter]).toBe(name);
        else if (!/^[a-z0-9-]+$/.test(name) || !["company", "partnership", "milestone"].includes(parameter))
          expect(problems).toMatchObject([{ parameter, value: name }]);
      }
    }
  });

  test("names no list, chart, page or file", () => {
    for (const name of INHERITED) {
      expect([isCollection(name), isList(name), isChart(name), findPage(`/${name}`)]).toEqual([
        false,
        false,
        false,
        null,
      ]);
      expect([embeddedChart(`/embed/${name}`), embeddedChart(`/embed/charts/${name}`)]).toEqual([null, null]);
      expect(chartOfPage(`/${name}`, `#${name}`)).toBeNull();
      expect(fileAddress(`companies.${name}`)).toEqual({ name: `companies.${name}`, type: null });
      expect(isId(`${name}--`)).toBe(false);
      for (const chart of CHART_IDS)
        expect(chartAddress(chart, new URLSearchParams([[name, "x"]]), {}, TODAY).problems).toMatchObject([
          { parameter: name, unknown: true },
        ]);
    }
  });
});
