import { formatDate } from "@/lib/domain/date-text";
import type { Day } from "@/lib/domain/days";
import { TERMS } from "@/lib/domain/terms";
import type { Column } from "@/lib/formats/csv/column";
import { LIST_COLUMNS } from "@/lib/formats/csv/list-csv";
import { type Cell, SEPARATOR, writeCsv } from "@/lib/formats/csv/write-csv";
import { LIST_NAMES } from "@/lib/schema/api/records";
import { type ListName, SCOPES, type Scope } from "@/lib/schema/parameters/choices";
import { formatBibtex, formatCitation, getPermanentPath } from "@/lib/view-models/citation";
import type { ZipEntry } from "./zip";

/** The files of the dataset: a text to begin with, what the columns mean, and a table for each list. */
export function listDatasetFiles(
  facts: DatasetFacts,
  tableOf: (list: ListName) => AsyncIterable<string>,
): readonly ZipEntry[] {
  return [
    { name: "README.txt", pieces: whole(datasetReadme(facts)) },
    { name: "data-dictionary.csv", pieces: writeDictionary() },
    { name: "data-dictionary-values.csv", pieces: writeValuesCsv() },
    ...LIST_NAMES.map((list) => ({ name: `${list}.csv`, pieces: tableOf(list) })),
  ];
}

async function* whole(text: string): AsyncGenerator<string, void> {
  yield text;
}

/** A column as far as it is described. */
type DescribedColumn = Omit<Column<never, never>, "cell">;

/** The columns of a list's table, described. */
export function listDescribedColumns(list: ListName): readonly DescribedColumn[] {
  return LIST_COLUMNS[list];
}

/** What each column of each table holds, as a CSV file. */
export function writeDictionary(): AsyncGenerator<string, void> {
  return writeCsv(["table", "column", "type", "description"], LIST_NAMES, (list) =>
    listDescribedColumns(list).map(({ name, type, description }): Cell[] => [list, name, type, description]),
  );
}

/** What each id means that a column of a closed list can hold, as a CSV file. */
export function writeValuesCsv(): AsyncGenerator<string, void> {
  return writeCsv(["table", "column", "value", "meaning"], LIST_NAMES, (list) =>
    listDescribedColumns(list).flatMap(({ name, definitions }) =>
      Object.entries(definitions ?? {}).map(([value, meaning]): Cell[] => [list, name, value, meaning]),
    ),
  );
}

/** What a dataset to take away tells of itself. */
interface DatasetFacts {
  readonly asOf: Day;
  readonly version: string;
  readonly loadedAt: string;
  readonly scope: Scope;
  /** The site's address without a closing slash. */
  readonly site: string;
  readonly licence: { readonly id: string; readonly url: string };
}

const README_WIDTH = 78;

/** The text that lies beside the tables: what they are, of which day, under which licence, and how they are read. */
function datasetReadme(facts: DatasetFacts): string {
  const { asOf, version, loadedAt, scope, site, licence } = facts;
  const day = formatDate({ edtf: asOf });
  const cited = {
    title: `The dataset, version ${version}`,
    address: site + getPermanentPath("/api/v1/dataset.zip", scope === "all" ? "" : `?scope=${scope}`, asOf),
    asOf,
  };
  const parts = [
    "INTERPHASE\nWho works with whom on solid-state batteries, what they promised for when, and what became of it.",
    `As of ${day}: every claim made by then and none made later.\nVersion ${version}, loaded ${loadedAt}.\nScope: ${scopeWords(scope)}\nFrom ${site}/`,
    `LICENCE\nThe data is free to use for any purpose, including commercially, if you credit Interphase with a link: ${licence.id}, ${licence.url}\nThe articles behind it belong to their publishers; this dataset holds only facts from them, in our own words, with links.`,
    `HOW TO CITE\n${formatCitation(cited)}\n\n${formatBibtex(cited)}`,
    `FILES\n${LIST_NAMES.map((list) => `${list}.csv`).join(", ")}: a table each, one row a record.\ndata-dictionary.csv: what each column holds.\ndata-dictionary-values.csv: what each id of a closed list means.`,
    `HOW TO READ THE TABLES\n${HOW_TO_READ.join("\n\n")}`,
    `WHAT THE RECORDS ARE\n${TERMS.map(({ label, definition }) => `${label}: ${definition}`).join("\n\n")}\n\nChange: a claim that changed what was believed, with the date before it and the date after it.`,
  ];
  return `${parts.map(wrapped).join("\n\n\n").replaceAll("\n", "\r\n")}\r\n`;
}

const HOW_TO_READ = [
  "Text is UTF-8 with a byte order mark; fields are separated by commas and quoted where they need it (RFC 4180); the first row names the columns. There are no comments.",
  `A list stands in one cell, its values separated by "${SEPARATOR}". Columns of names beside columns of ids have the same order.`,
  "A date takes five columns: its text, never more exact than the source; the date in EDTF (ISO 8601-2), as it is stored; the first and the last day it allows, empty where that side is open; and whether it is approximate. To sort or to calculate, use the first and the last day. A spreadsheet may reformat text such as 2027-06; the days are safe.",
  "A text that a spreadsheet would take for a formula has an apostrophe in front.",
  "What a company announces is what the company says, not what will be. Status, targets and slips follow from the claims and the day and are never entered by hand. The status “unreported” means that the date has passed and no source says what happened: neither achieved nor missed.",
  "Ids are the same in every table, in the addresses of pages and in the API, and are never used again for something else.",
];

function scopeWords(scope: Scope): string {
  const entry = SCOPES.find(({ id }) => id === scope);
  return entry ? `${entry.label}. ${entry.definition}` : scope;
}

/** Lines broken between words; a word longer than a line, and what is indented, stays whole. */
function wrapped(text: string): string {
  return text
    .split("\n")
    .map((line) => (line.startsWith(" ") ? line : wrapLine(line)))
    .join("\n");
}

function wrapLine(line: string): string {
  const lines: string[] = [];
  for (const word of line.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= README_WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}
