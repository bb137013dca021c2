import { strFromU8, unzipSync } from "fflate";
import { describe, expect, inject, test } from "vitest";
import { LIST_NAMES } from "@/lib/schema/api/records";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { CHART_IDS } from "@/lib/schema/parameters/view-address";
import { listChartFiles, listFiles } from "@/lib/view-models/downloads";
import { type CsvRow, expectedCells, readCsv } from "@/tests/support/read-csv";
import { apiList, apiTotal, html } from "@/tests/support/site-api";

const site = inject("site");
const DAY = "2024-03-01";

async function csv(path: string): Promise<CsvRow[]> {
  const answer = await fetch(site + path);
  expect(answer.status, path).toBe(200);
  return readCsv(Buffer.from(await answer.arrayBuffer()).toString());
}

async function json(path: string) {
  const answer = await fetch(site + path);
  expect(answer.status, path).toBe(200);
  return answer.json();
}

/** All pages of a list. */
async function everyPage(path: string): Promise<{ id: string }[]> {
  const records: { id: string }[] = [];
  for (let next: string | null = path; next !== null; ) {
    const page = await json(next);
    records.push(...page.data);
    next = page.meta.next;
  }
  return records;
}

/** Only files hold the numbers beside a record. */
function withoutCounts({ counts: _, ...record }: { readonly counts?: object }) {
  return record;
}

describe.each(LIST_NAMES)("the %s", (list) => {
  test.each(["", "?scope=all&sourcing=well", `?company=toyota&year=2020..2030&asOf=${DAY}`])(
    "as table and as document hold all pages of the list%s, in its order",
    async (query) => {
      const records = await everyPage(`/api/v1/${list}${query}`);
      const [rows, document] = [
        await csv(`/api/v1/${list}.csv${query}`),
        await json(`/api/v1/${list}.json${query}`),
      ];
      expect(document.data.map(withoutCounts)).toEqual(records);
      expect(document.meta).toMatchObject({ total: records.length, limit: null, next: null });
      expect(rows).toHaveLength(records.length);
      for (const [index, record] of document.data.entries())
        expect(rows[index]).toMatchObject(expectedCells(record));
    },
  );

  test("as a table say where each record is shown, and there it is", async () => {
    const [row] = await csv(`/api/v1/${list}.csv?company=toyota&asOf=${DAY}`);
    const page = new URL(row?.page ?? "");
    expect(page.origin).toBe(site);
    expect(page.searchParams.get("asOf")).toBe(DAY);
    const text = await html(page.pathname + page.search);
    if (page.hash !== "") expect(text).toContain(`id="${page.hash.slice(1)}"`);
  });
});

test("a file is called by what it holds, with its licence and the page that shows the same", async () => {
  const path = `/milestones.csv?company=toyota&asOf=${DAY}`;
  const { headers } = await fetch(`${site}/api/v1${path}`);
  expect(headers.get("content-disposition")).toBe(
    `attachment; filename="interphase-milestones-toyota-as-of-${DAY}.csv"`,
  );
  expect(headers.get("link")).toContain('<https://creativecommons.org/licenses/by/4.0/>; rel="license"');
  expect(headers.get("link")).toContain(`<${site}/milestones?company=toyota&asOf=${DAY}>; rel="alternate"`);
  expect(headers.get("content-type")).toContain("text/csv; charset=utf-8");
});

test("the links of a view lead to its files", async () => {
  const params = { filter: { ...NO_FILTER, company: ["toyota"] }, asOfParam: DAY, sort: "-date" };
  const files = [
    ...listFiles("milestones", params),
    ...CHART_IDS.flatMap((chart) => listChartFiles(chart, params)),
  ];
  for (const { href, label } of files)
    expect((await fetch(site + href, { method: "HEAD" })).status, `${label} ${href}`).toBe(200);
});

const isRecord = ([column]: [string, unknown]) => column.startsWith("record");
const recordOf = (row: CsvRow) => Object.fromEntries(Object.entries(row).filter(isRecord));
const withoutRecord = (row: CsvRow) =>
  Object.fromEntries(Object.entries(row).filter((entry) => !isRecord(entry)));

test("the zip file holds the tables as they are asked for one by one", async () => {
  const bytes = await (await fetch(`${site}/api/v1/dataset.zip?asOf=${DAY}`)).arrayBuffer();
  const files = unzipSync(new Uint8Array(bytes));
  const inZip = (list: string) => readCsv(strFromU8(files[`${list}.csv`] as Uint8Array));
  for (const list of LIST_NAMES) {
    const rows = await csv(`/api/v1/${list}.csv?scope=all&asOf=${DAY}`);
    expect(inZip(list).map(withoutRecord), list).toEqual(rows.map(withoutRecord));
  }
  // The records of companies count, unless asked otherwise, what the pages do: promises about solid-state batteries.
  const solidState = await csv(`/api/v1/companies.csv?asOf=${DAY}`);
  const shown = new Set(solidState.map(({ id }) => id));
  expect(
    inZip("companies")
      .filter(({ id }) => shown.has(id))
      .map(recordOf),
  ).toEqual(solidState.map(recordOf));
  const columns = readCsv(strFromU8(files["data-dictionary.csv"] as Uint8Array));
  for (const list of LIST_NAMES) {
    const [first = ""] = strFromU8(files[`${list}.csv`] as Uint8Array).split("\r\n");
    expect(
      columns
        .filter(({ table }) => table === list)
        .map(({ column }) => column)
        .join(","),
      list,
    ).toBe(first);
  }
  expect(strFromU8(files["README.txt"] as Uint8Array)).toContain("1 March 2024");
});

describe.each(["milestones-per-year", "targets-by-company", "partnerships-by-technology"])(
  "the chart %s",
  (chart) => {
    test.each(["", `?company=toyota&company=idemitsu&asOf=${DAY}`])(
      "counts what the lists%s hold",
      async (query) => {
        const { data, meta } = await json(`/api/v1/charts/${chart}.json${query}`);
        expect(data.length).toBeGreaterThan(1);
        for (const row of data.slice(0, 6)) {
          expect(row.total, row.list).toBe(await apiTotal(row.list.replace("/api/v1", "")));
          expect(Math.max(...(Object.values(row.counts) as number[]))).toBeLessThanOrEqual(row.total);
        }
        const list = chart.startsWith("partnerships") ? "/partnerships" : "/milestones";
        expect(meta.records).toBe(await apiTotal(list + query));
        const rows = await csv(`/api/v1/charts/${chart}.csv${query}`);
        expect(rows.map(({ page: _, ...row }) => row)).toEqual(
          data.map(({ list: _, counts, ...row }: { list: string; counts: object }) =>
            strings({ ...row, ...counts }),
          ),
        );
      },
    );
  },
);

test("the trends hold the words of their lines, as the page's table does", async () => {
  const query = `?company=toyota&asOf=${DAY}`;
  const { data } = await json(`/api/v1/charts/trends.json${query}`);
  const rows = await csv(`/api/v1/charts/trends.csv${query}`);
  expect(rows.map(({ id }) => id)).toEqual(data.map(({ id }: { id: string }) => id));
  const page = await html(`/trends${query}`);
  const table = page.slice(page.indexOf('id="table"'));
  expect(table.match(/<tr/g)).toHaveLength(rows.length + 1);
  for (const { title, sourceAddress } of rows) {
    expect(title).not.toBe("");
    expect(sourceAddress).toMatch(/^https?:/);
  }
});

test("the timeline holds every milestone and every partnership of its filter once, folded or not", async () => {
  const query = `?asOf=${DAY}`;
  const { data } = await json(`/api/v1/timeline.json${query}`);
  for (const [type, list] of [
    ["milestone", "/milestones"],
    ["partnership", "/partnerships"],
  ] as const) {
    const ids = data.filter((row: CsvRow) => row.type === type).map(({ id }: { id: string }) => id);
    const listed = (await apiList(`${list}${query}&limit=500`)).data.map(({ id }) => id);
    expect([...ids].sort()).toEqual([...listed].sort());
  }
  const rows = await csv(`/api/v1/timeline.csv${query}`);
  expect(rows.map(({ type, id }) => [type, id])).toEqual(data.map(({ type, id }: CsvRow) => [type, id]));
  const days = rows
    .filter(({ type }) => type === "milestone")
    .map(({ earliest, latest }) => earliest || latest);
  const dated = days.filter((day) => day !== "");
  expect(dated).toEqual([...dated].sort());
});

function strings(row: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value)]));
}

test("of a milestone's page the claims are a table, and its course is a chart of its own", async () => {
  const page = await html("/milestones/toyota-assb-vehicle-launch");
  const files = [...page.matchAll(/<a href="(\/api\/v1\/(?:claims|charts\/trends)\.[^"]*)" download/g)].map(
    ([, href]) => href?.replaceAll("&amp;", "&"),
  );
  expect(files.map((href) => href?.split("?")[0])).toEqual([
    "/api/v1/claims.csv",
    ...["csv", "json"].map((type) => `/api/v1/charts/trends.${type}`),
  ]);
  const pictures = [...page.matchAll(/ formAction="([^"]*)"/g)].map(([, path]) => path);
  expect(pictures).toEqual(["png", "svg"].map((type) => `/api/v1/charts/trends.${type}`));
  const claims = await csv(files[0] ?? "");
  const ledger = page.slice(page.indexOf('<section id="claims"'), page.indexOf('<section id="figures"'));
  expect(claims.map(({ id }) => id)).toEqual([...ledger.matchAll(/<tr id="([^"]+)"/g)].map(([, id]) => id));
  const rows = await csv(files[1] ?? "");
  expect(new Set(rows.map(({ milestone }) => milestone))).toEqual(new Set(["toyota-assb-vehicle-launch"]));
});
