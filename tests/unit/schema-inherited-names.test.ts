import fc from "fast-check";
import { searchParamsToUrlQuery } from "next/dist/shared/lib/router/utils/querystring";
import { describe, expect, test } from "vitest";
import { isCollection, isId } from "@/lib/http/answers";
import { parseFileAddress } from "@/lib/http/download";
import { LIST_NAMES } from "@/lib/schema/api/records";
import { findPage } from "@/lib/schema/pages/pages";
import { isList } from "@/lib/schema/parameters/choices";
import {
  type PageQuery,
  parseDayAddress,
  parseListAddress,
  parseNetworkAddress,
  parseSearchAddress,
  parseTimelineAddress,
  parseTrendsAddress,
} from "@/lib/schema/parameters/page-address";
import {
  listFileParameters,
  listParameters,
  type Parameters,
  readAddress,
} from "@/lib/schema/parameters/parse-address";
import { PICTURE_PARAMETERS } from "@/lib/schema/parameters/picture-parameters";
import {
  CHART_IDS,
  getChartOfPage,
  getEmbeddedChart,
  isChart,
  OEMBED_PARAMETERS,
  parseChartAddress,
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
  ...LIST_NAMES.map((list) => [list, (query: PageQuery) => parseListAddress(list, query, TODAY)] as const),
  ["trends", (query) => parseTrendsAddress(query, TODAY)],
  ["network", (query) => parseNetworkAddress(query, TODAY)],
  ["timeline", (query) => parseTimelineAddress(query, TODAY)],
  ["search", (query) => parseSearchAddress(query, TODAY)],
  ["a record", (query) => parseDayAddress(query, TODAY)],
];

const ADDRESSES: readonly (readonly [string, Parameters])[] = [
  ...LIST_NAMES.flatMap((list) => [
    [list, listParameters(list, TODAY)] as const,
    [`${list} as a file`, listFileParameters(list, TODAY)] as const,
  ]),
  ["the search", listParameters("search", TODAY)],
  ["a record", listParameters("record", TODAY)],
  ["the dataset", listParameters("dataset", TODAY)],
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
      expect([getEmbeddedChart(`/embed/${name}`), getEmbeddedChart(`/embed/charts/${name}`)]).toEqual([
        null,
        null,
      ]);
      expect(getChartOfPage(`/${name}`, `#${name}`)).toBeNull();
      expect(parseFileAddress(`companies.${name}`)).toEqual({ name: `companies.${name}`, type: null });
      expect(isId(`${name}--`)).toBe(false);
      for (const chart of CHART_IDS)
        expect(
          parseChartAddress(chart, new URLSearchParams([[name, "x"]]), {}, TODAY).problems,
        ).toMatchObject([{ parameter: name, unknown: true }]);
    }
  });
});
