import { parse } from "csv-parse/sync";

/** A row of a CSV file by the names of its columns. */
export type CsvRow = Readonly<Record<string, string>>;

/** Reads a CSV file as a stranger would: by RFC 4180, and strictly. */
export function readCsv(text: string): CsvRow[] {
  return parse(text, { columns: true, bom: true, record_delimiter: "\r\n", relax_column_count: false });
}

/** Fields whose own fields take a column each, named after both. */
const GROUPS = ["record", "deadline", "place", "checked"];

/** What the cells of a record have to hold, told from its JSON and without the code that writes them. */
export function expectedCells(record: object): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [field, value] of Object.entries(record)) Object.assign(cells, cellsOf(field, value));
  return cells;
}

function cellsOf(field: string, value: unknown): Record<string, string> {
  if (Array.isArray(value)) return listCells(field, value);
  if (field === "counts") return expectedCells(value as object);
  if (value === null && ["slip", "shift"].includes(field))
    return cellsOf(field, { minDays: null, maxDays: null });
  if (value === null && GROUPS.includes(field)) return {};
  if (typeof value !== "object" || value === null) return { [field]: cell(value) };
  const own = value as Record<string, unknown>;
  if ("edtf" in own)
    return {
      [field]: cell(own.text),
      [`${field}Edtf`]: cell(own.edtf),
      [`${field}Earliest`]: cell(own.earliest),
      [`${field}Latest`]: cell(own.latest),
      [`${field}Approximate`]: cell(own.approximate),
    };
  if ("minDays" in own)
    return { [`${field}MinDays`]: cell(own.minDays), [`${field}MaxDays`]: cell(own.maxDays) };
  if ("type" in own) return { [`${field}Type`]: cell(own.type), [field]: cell(own.id) };
  if (GROUPS.includes(field))
    return Object.fromEntries(
      Object.entries(own).map(([part, each]) => [
        `${field}${part.charAt(0).toUpperCase()}${part.slice(1)}`,
        cell(each),
      ]),
    );
  throw new Error(`no cells for ${field}`);
}

function listCells(field: string, values: readonly unknown[]): Record<string, string> {
  const objects = values.filter((value) => typeof value === "object") as Record<string, unknown>[];
  const list = (texts: readonly unknown[]) => cell(texts.map(String).join(" | "));
  if (objects.length === 0) return { [field]: list(values) };
  if (field === "alsoGivenAs") return { [field]: list(objects.map(({ value, unit }) => `${value} ${unit}`)) };
  if (field === "lookedFor")
    return { [field]: list(objects.map(({ on, where, found }) => `${on}: ${where}: ${found ?? "nothing"}`)) };
  const [name, key] = field === "parties" ? ["partyRoles", "role"] : ["companyParts", "part"];
  return {
    [field]: list(objects.map(({ company }) => company)),
    [name]: list(objects.map((object) => object[key])),
  };
}

/**
 * A text that a spreadsheet would take for a formula has an apostrophe in front, and so has each part of it behind a semicolon
 * or a line's end; a number has none.
 */
function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = String(value);
  if (typeof value !== "string") return text;
  const parts = text.split(/(?<=[;\n])/).map((part, at) => {
    const looksLikeOne = /^[=+\-@\t\r＝＋－＠]/.test(at === 0 ? part : part.replace(/^["']+/, ""));
    return looksLikeOne ? `'${part}` : part;
  });
  return parts.join("");
}

const LEADS_A_FORMULA = /^[\r\n]*[=+\-@＝＋－＠]/;

/** Cells as Excel takes them that separates by a sign: quotes count only at the beginning of a cell. */
export function splitAsExcel(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, isQuoted, isNew] = ["", false, true];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (isQuoted && sign === '"' && text.charAt(at + 1) === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (sign === '"' && (isNew || isQuoted)) [isQuoted, isNew] = [!isQuoted, false];
    else if (!isQuoted && (sign === separator || sign === "\n")) {
      rows.at(-1)?.push(cell.replace(/\r$/, ""));
      if (sign === "\n") rows.push([]);
      [cell, isNew] = ["", true];
    } else [cell, isNew] = [cell + sign, false];
  }
  rows.at(-1)?.push(cell);
  return rows.filter((row) => row.join("") !== "");
}

/** Cells that a spreadsheet would take for formulas; numbers are none. */
export function listFormulas(rows: readonly (readonly string[])[]): string[] {
  return rows.flat().filter((each) => LEADS_A_FORMULA.test(each) && Number.isNaN(Number(each)));
}
