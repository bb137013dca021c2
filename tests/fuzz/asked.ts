import fc from "fast-check";
import { PAGES } from "@/lib/schema/pages/pages";
import { PARAMETER_NAMES } from "@/lib/schema/parameters/filter";
import { CHART_IDS } from "@/lib/schema/parameters/view-address";
import { APP_PAGES } from "@/tests/support/app-pages";
import { HOSTILE_TEXTS } from "@/tests/support/hostile-texts";

/** One request. */
export interface Asked {
  readonly method: string;
  /** As it is sent, with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What of a site's own description of its API is made use of. */
export interface Described {
  readonly paths: Readonly<Record<string, unknown>>;
  readonly components: { readonly parameters: Readonly<Record<string, DescribedParameter>> };
}

interface DescribedParameter {
  readonly name: string;
  readonly schema: {
    readonly enum?: readonly string[];
    readonly items?: { readonly enum?: readonly string[] };
  };
}

type Arbitrary<T> = fc.Arbitrary<T>;

/** Words that some parameter or program takes for something. */
const ODD_WORDS = [
  ...["", "0", "-1", "1e9", "NaN", "Infinity", "null", "undefined", "true", "__proto__", "constructor"],
  ...["toString", "..", "2024..", "..2030", "2030..2024", "20x7", "0000-00-00", "2024-02-30", "9999-12-31"],
  ...["99999999999999999999", "' OR 1=1 --", "%", "_", "*", "[]", "{}", "a b c d e f g h i j k l", "(", "\\"],
];
const YEARS = ["2024", "2020..2030", "2027..", "..2025", "none", "undated"];
const DAYS = ["2023-12-31", "2020-01-01", "2026-06-30", "1990-01-01", "2100-01-01"];

/** Ends of addresses that no text is percent-encoded into. */
const RAW_ENDS = [
  "?%",
  "?a=%zz",
  "?q=%ff%fe",
  "?&&&=&",
  "?q",
  "?q=a+b&q=c",
  "#x",
  "/",
  "//",
  "%2f..",
  ";a=b",
  "?=1",
];
const ODD_PATHS = [
  ...[
    "/nothing",
    "//evil.example/x",
    "/../../etc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/.env",
    "/api",
    "/api/",
  ],
  ...["/api/v1", "/api/v2/companies", "/_next/image?url=/icon.svg&w=640&q=75", "/_next/data/x/index.json"],
  ...["/_next/static/x.js", "/companies/%00", "/companies/a%0d%0ab", "/index", "/404", "/500", "/_not-found"],
  ...["/sitemap.xml", "/robots.txt", "/favicon.ico", "/icon.svg", "/api/health", `/${"a".repeat(3_000)}`],
];
const METHODS = ["HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"];
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  accept: ["text/html", "application/json", "*/*", "image/png;q=0.1", ",,,"],
  "accept-encoding": ["br", "gzip", "identity;q=0", "zstd, br;q=0.1", "*;q=0"],
  "if-none-match": ["*", 'W/"a"', '"', "x".repeat(500)],
  range: ["bytes=0-10", "bytes=-1", "bytes=9-1", "lines=1"],
  host: ["localhost", "evil.example", "[::1]:1", "a b"],
  "x-forwarded-for": ["1.2.3.4", "unknown, ::1", "'"],
  "x-forwarded-host": ["evil.example", "a/b", "<script>"],
  "x-forwarded-proto": ["https", "javascript"],
  origin: ["null", "https://evil.example"],
  cookie: ["a=b; __proto__=1", "=".repeat(400)],
  rsc: ["1"],
  "next-router-state-tree": ["%5B%5D", "x"],
  "next-action": ["0123456789abcdef"],
  upgrade: ["h2c", "websocket"],
  expect: ["100-continue"],
  "content-type": ["application/json", "multipart/form-data; boundary=a"],
};

/**
 * Requests to every path that a site describes or has a page for, with every parameter that it knows: most of them sound in
 * part, so that they reach what lies behind the first check.
 * @param ids the ids of some records by the collection
 */
export function createAsked(
  described: Described,
  ids: Readonly<Record<string, readonly string[]>>,
): Arbitrary<Asked> {
  const anyText = fc.oneof(
    fc.constantFrom(...HOSTILE_TEXTS, ...ODD_WORDS),
    fc.string({ unit: "binary", maxLength: 120 }).map((text) => text.toWellFormed()),
  );
  const anyId = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...Object.values(ids).flat()) },
    { weight: 1, arbitrary: anyText },
  );
  const query = createQuery(described, anyId, anyText);
  const path = createPath(described, ids, anyText);
  const address = fc.oneof(
    { weight: 30, arbitrary: fc.tuple(path, query).map((parts) => parts.join("")) },
    { weight: 2, arbitrary: fc.tuple(path, fc.constantFrom(...RAW_ENDS)).map((parts) => parts.join("")) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD_PATHS) },
    { weight: 1, arbitrary: anyText.map((text) => `/${encodeURIComponent(text.toWellFormed())}`) },
  );
  const headers = fc.oneof(
    { weight: 5, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: createHeaders() },
  );
  const method = fc.oneof(
    { weight: 20, arbitrary: fc.constant("GET") },
    { weight: 1, arbitrary: fc.constantFrom(...METHODS) },
  );
  return fc.record({ method, path: address.map(toSendable), headers });
}

/** Node sends no path with a character outside of Latin-1, a space or a control character in it. */
function toSendable(path: string): string {
  return path.replace(/[^\u0021-\u00ff]/gu, (character) => encodeURIComponent(character.toWellFormed()));
}

function createPath(
  { paths }: Described,
  ids: Readonly<Record<string, readonly string[]>>,
  anyText: Arbitrary<string>,
): Arbitrary<string> {
  const previews = PAGES.map(({ path }) => (path === "/" ? "/og/overview.png" : `/og${path}.png`));
  const embeds = CHART_IDS.map((chart) => `/embed/${chart}`);
  const open = [...APP_PAGES, ...Object.keys(paths), ...previews, ...embeds, "/embed/milestone/[id]"];
  // What takes as long as a hundred pages is asked as seldom.
  const heavy = open.filter((path) => /^\/api\/v1\/(?:dataset|claims\.(?:csv|json)$)/.test(path));
  const light = open.filter((path) => !heavy.includes(path));
  const idFor = (path: string) => {
    const known = Object.entries(ids).find(([collection]) => path.includes(collection))?.[1];
    return fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...(known ?? Object.values(ids).flat())) },
      { weight: 1, arbitrary: anyText },
    );
  };
  const fill = (path: string) =>
    idFor(path).map((id) => path.replace(/\[id\]|\{\w+\}/g, () => encodeURIComponent(id.toWellFormed())));
  return fc.oneof(
    { weight: 150, arbitrary: fc.constantFrom(...light).chain(fill) },
    { weight: 1, arbitrary: fc.constantFrom(...heavy) },
  );
}

function createQuery(
  { components }: Described,
  anyId: Arbitrary<string>,
  anyText: Arbitrary<string>,
): Arbitrary<string> {
  const accepted = new Map<string, string[]>();
  for (const { name, schema } of Object.values(components.parameters)) {
    const values = accepted.get(name) ?? [];
    values.push(...(schema.enum ?? schema.items?.enum ?? []));
    accepted.set(name, values);
  }
  const names = [
    ...new Set([...PARAMETER_NAMES, ...accepted.keys(), "size", "theme", "utm_source", "__proto__"]),
  ];
  const createValue = (name: string): Arbitrary<string> => {
    const values = accepted.get(name) ?? [];
    const sound = [
      ...(values.length > 0 ? [fc.constantFrom(...values)] : []),
      ...(/year|deadline/i.test(name) ? [fc.constantFrom(...YEARS)] : []),
      ...(name === "asOf" ? [fc.constantFrom(...DAYS)] : []),
      ...(name === "limit" ? [fc.constantFrom("1", "12", "500")] : []),
      ...(name === "q" ? [fc.constantFrom("toyota", "pilot line", "solid")] : []),
      anyId,
    ];
    return fc.oneof({ weight: 6, arbitrary: fc.oneof(...sound) }, { weight: 1, arbitrary: anyText });
  };
  const pair = fc
    .constantFrom(...names)
    .chain((name) =>
      createValue(name).map(
        (value) => `${encodeURIComponent(name)}=${encodeURIComponent(value.toWellFormed())}`,
      ),
    );
  return fc.array(pair, { maxLength: 5 }).map((pairs) => (pairs.length === 0 ? "" : `?${pairs.join("&")}`));
}

function createHeaders(): Arbitrary<Record<string, string>> {
  const header = fc
    .constantFrom(...Object.keys(HEADERS))
    .chain((name) => fc.constantFrom(...(HEADERS[name] ?? [""])).map((value) => [name, value] as const));
  return fc.array(header, { minLength: 1, maxLength: 3 }).map(Object.fromEntries<string>);
}
