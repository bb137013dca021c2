import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { listCsv } from "@/lib/formats/csv/list-csv";
import { writeCsv } from "@/lib/formats/csv/write-csv";
import { listDescribedColumns, writeDictionary, writeValuesCsv } from "@/lib/formats/dataset";
import { type ExportRecord, FILE_SHAPES, LIST_NAMES } from "@/lib/schema/api/records";
import type { Claim, Metric } from "@/lib/schema/api/shapes";
import type { RowNames } from "@/lib/schema/pages/list-page";
import { expectedCells, readCsv } from "@/tests/support/read-csv";
import { metric } from "./record-fixture";
import { date } from "./timeline-fixture";

const NOBODY: RowNames = {
  companies: new Map(),
  partnerships: new Map(),
  milestones: new Map(),
  sources: new Map(),
  sourcesOfMilestones: new Map(),
};
const LINKS = { address: (path: string) => `https://tracker.example${path}`, query: "" };

async function text(pieces: AsyncIterable<string>): Promise<string> {
  let whole = "";
  for await (const piece of pieces) whole += piece;
  return whole;
}

async function* batches<T>(...data: readonly T[][]) {
  for (const each of data) yield { data: each, names: NOBODY };
}

function company(name: string, given: Partial<ExportRecord<"companies">> = {}): ExportRecord<"companies"> {
  const own = { id: "aster", name, aliases: [], kind: "automaker" as const, country: null, partOf: null };
  const outside = { website: null, wikidata: null, ticker: null };
  const parts = { ahead: 0, onTime: 0, late: 0, unclear: 0, putOff: 0, withdrawn: 0, missed: 0, noReport: 0 };
  const record = { dated: 0, ...parts, slipped: 0, largestShiftDays: null, longestOverdueDays: null };
  return { ...own, ...outside, record, counts: { partnerships: 0, milestones: 0 }, ...given };
}

function claim(given: Partial<Claim>): Claim {
  return {
    id: "daily--a",
    about: { type: "milestone", id: "m" },
    says: "target",
    date: null,
    asSaid: null,
    saidOn: date("2024-01-01"),
    saidBy: [],
    via: null,
    summary: "A word.",
    note: null,
    source: "daily",
    paragraphs: [],
    tier: "secondary",
    checked: null,
    weaklySourced: false,
    sameTextAs: null,
    ...given,
  };
}

const HOSTILE = [
  '=HYPERLINK("http://evil.example","click")',
  "+1+1",
  "-2+3",
  "@SUM(A1:A9)",
  "＝1+1",
  "quoted \"twice\" and 'once'",
  "comma, semicolon; tab",
  "two\nlines",
  "علي بابا",
  "\u202eright to left",
  "\ufeffmark of byte order",
  "日本語 and émigré",
  " spaces ",
  "#comment",
  "'already an apostrophe",
  "NULL",
  "1e5",
  "💡 \u{10ffff}",
];

describe("a CSV file", () => {
  test("begins with a byte order mark and a row of names, and ends its rows with CR LF", async () => {
    const file = await text(listCsv("companies", batches([company("Aster")]), LINKS));
    const [head] = file.split("\r\n");
    expect(head).toBe(
      "\ufeffid,name,aliases,kind,country,partOf,partOfName,website,wikidata,ticker," +
        "recordDated,recordAhead,recordOnTime,recordLate," +
        "recordUnclear,recordPutOff,recordWithdrawn,recordMissed,recordNoReport,recordSlipped," +
        "recordLargestShiftDays,recordLongestOverdueDays,partnerships,milestones," +
        "leadPromise,leadPromiseTitle,page",
    );
    expect(file.endsWith(",https://tracker.example/companies/aster\r\n")).toBe(true);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("of an empty list is its row of names alone", async () => {
    expect(readCsv(await text(listCsv("claims", batches([], []), LINKS)))).toEqual([]);
  });

  test.each(HOSTILE)("gives %j back as it was, and to no spreadsheet as a formula", async (hostile) => {
    const record = company(hostile, { aliases: [hostile, "second"] });
    const [row] = readCsv(await text(listCsv("companies", batches([record]), LINKS)));
    expect(row).toMatchObject(expectedCells(record));
    for (const value of Object.values(row ?? {})) expect(value).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
  });

  test("gives any texts back, in any number of batches", async () => {
    // Line ends and control characters are made plain, which the next test tells.
    const plain = fc.string({ unit: "grapheme" }).filter((given) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(given));
    const texts = fc.array(fc.array(plain, { maxLength: 4 }), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const records = given.map((names) => names.map((name) => company(name)));
        const rows = readCsv(await text(listCsv("companies", batches(...records), LINKS)));
        expect(rows.map(({ name }) => name)).toEqual(
          records.flat().map(({ name }) => expectedCells({ name }).name),
        );
      }),
    );
  });

  test("holds no control characters, and one kind of line end", async () => {
    const record = company("\n\r\na\u0000b\u0007c\r\nd\re\u2028f\u009fg");
    const [row] = readCsv(await text(listCsv("companies", batches([record]), LINKS)));
    expect(row?.name).toBe("abc\nd\ne\nfg");
  });

  test("holds numbers as numbers, negative ones too, and truth as a word", async () => {
    const figure: Metric = metric("daily--m", { value: -40, low: -45.5, weaklySourced: true });
    const [row] = readCsv(await text(listCsv("metrics", batches([figure]), LINKS)));
    expect(row).toMatchObject({ value: "-40", low: "-45.5", high: "", weaklySourced: "true" });
  });

  test("holds the numbers beside a record in columns of their own", async () => {
    const record = company("Aster", { counts: { partnerships: 12, milestones: 0 } });
    const [row] = readCsv(await text(listCsv("companies", batches([record]), LINKS)));
    expect(row).toMatchObject({ partnerships: "12", milestones: "0" });
  });

  test("tells a date in words, as stored, by its first and last day; an open side is empty", async () => {
    const said = claim({ date: date("../2025~"), asSaid: "by about 2025" });
    const [row] = readCsv(await text(listCsv("claims", batches([said]), LINKS)));
    expect(row).toMatchObject({
      date: "by about 2025",
      dateEdtf: "../2025~",
      dateEarliest: "",
      dateLatest: "2025-12-31",
      dateApproximate: "true",
      asSaid: "by about 2025",
      page: "https://tracker.example/sources/daily#daily--a",
    });
  });

  test("breaks off where its records do", async () => {
    async function* failing() {
      yield { data: [company("Aster")], names: NOBODY };
      throw new Error("the content changed");
    }
    await expect(text(listCsv("companies", failing(), LINKS))).rejects.toThrow("the content changed");
  });

  test("asks for a batch only when the one before has been taken", async () => {
    let params = 0;
    function* counted() {
      for (let n = 0; n < 9; n++) {
        params += 1;
        yield [[n]];
      }
    }
    const pieces = writeCsv(["n"], counted(), (rows) => rows);
    await pieces.next();
    await pieces.next();
    expect(params).toBe(1);
    await pieces.return();
    expect(params).toBe(1);
  });
});

describe("the data dictionary", () => {
  test("tells of every column what it holds, and of every field of a record its column", async () => {
    const rows = readCsv(await text(writeDictionary()));
    for (const list of LIST_NAMES) {
      const own = rows.filter(({ table }) => table === list).map(({ column }) => column ?? "");
      expect(new Set(own).size, list).toBe(own.length);
      const fields = Object.entries(FILE_SHAPES[list].shape).flatMap(([field, schema]) =>
        field === "counts" && schema instanceof z.ZodObject ? Object.keys(schema.shape) : [field],
      );
      for (const field of fields)
        expect(
          own.some((name) => name === field || new RegExp(`^${field}[A-Z]`).test(name)),
          `${list}.${field}`,
        ).toBe(true);
    }
    for (const { table, column, description, type } of rows) {
      expect(description, `${table}.${column}`).toMatch(/^[A-Z].{4,}\.$/);
      expect(["text", "number", "true or false", "day", "list"]).toContain(type);
    }
  });

  test("tells what each id means, of every column that holds ids of a closed list", async () => {
    const rows = readCsv(await text(writeValuesCsv()));
    const statuses = rows.filter(({ table, column }) => table === "milestones" && column === "status");
    expect(statuses.map(({ value }) => value)).toContain("unreported");
    expect(rows.every(({ meaning }) => (meaning ?? "").length > 3)).toBe(true);
    const columns = listDescribedColumns("partnerships").filter(({ definitions }) => definitions !== null);
    expect(columns.map(({ name }) => name)).toEqual([
      "kinds",
      "technologies",
      "electrolytes",
      "solidState",
      "partyRoles",
      "status",
    ]);
  });
});
