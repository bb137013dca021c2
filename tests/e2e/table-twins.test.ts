import { expect, inject, test } from "vitest";
import { getPageSort, type ListName } from "@/lib/schema/parameters/choices";
import { type CsvRow, readCsv } from "@/tests/support/read-csv";
import { html } from "@/tests/support/site-api";

const QUERY = "?company=toyota&asOf=2024-03-01";

async function csv(path: string): Promise<CsvRow[]> {
  return readCsv(await (await fetch(inject("site") + path)).text());
}

/** The columns of the CSV in which each column of a page's table stands. */
const HEADS: Record<string, Record<string, readonly string[]>> = {
  companies: {
    // A box to tick.
    Compare: [],
    Company: ["name", "aliases", "kind", "country"],
    Promised: ["recordDated", "recordAhead", "recordOnTime", "recordLate", "recordUnclear", "recordPutOff"],
    "Largest shift": ["recordLargestShiftDays"],
    "Longest overdue": ["recordLongestOverdueDays"],
    "Lead promise": ["leadPromise", "leadPromiseTitle"],
    Partnerships: ["partnerships"],
    Milestones: ["milestones"],
  },
  sources: {
    Source: ["title"],
    Publisher: ["publisher"],
    Published: ["published", "publishedBasis"],
    Kind: ["kind"],
    Tier: ["tier"],
    Claims: ["claims"],
    Figures: ["metrics"],
  },
  milestones: {
    Milestone: ["title"],
    Status: ["status"],
    "Target or achieved": ["achieved", "current", "baseline", "slipMinDays", "weaklySourced"],
    Companies: ["companyNames"],
    Stage: ["kind"],
    "Last claim": ["lastSaidOn"],
  },
  partnerships: {
    Partnership: ["name"],
    Parties: ["partyNames", "unnamedParties"],
    Kind: ["kinds"],
    Technology: ["technologies"],
    Announced: ["announced", "weaklySourced"],
    Status: ["status"],
    Milestones: ["milestones"],
  },
};

test.each(Object.entries(HEADS))(
  "what the table on the page of %s tells stands in its CSV, the same numbers too",
  async (list, heads) => {
    const [rows, page] = [
      await csv(`/api/v1/${list}.csv${QUERY}${sortOf(list as ListName)}`),
      await html(`/${list}${QUERY}`),
    ];
    const table = page.slice(page.lastIndexOf("<table"), page.lastIndexOf("</table>"));
    const [head = [], ...body] = table.split("<tr").slice(1).map(cellsOf);
    expect(head).toEqual(Object.keys(heads));
    expect(Object.keys(rows[0] ?? {})).toEqual(expect.arrayContaining(Object.values(heads).flat()));
    expect(body.length).toBeGreaterThan(0);
    if (list !== "companies" && list !== "sources") return;
    for (const [index, cells] of body.entries())
      expect(cells.slice(-2), cells[0]).toEqual(
        Object.values(heads)
          .slice(-2)
          .map(([column = ""]) => rows[index]?.[column]),
      );
  },
);

/** The order of a list's page, for a file that has another by itself. */
function sortOf(list: ListName): string {
  const sort = getPageSort(list);
  return sort === null ? "" : `&sort=${sort}`;
}

/** The texts of the cells of a row, without the arrow of the order. */
function cellsOf(row: string): string[] {
  return [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) =>
    cell
      .replace(/<[^>]+>|<!--.*?-->/g, "")
      .replace(/[↑↓]/, "")
      .trim(),
  );
}
