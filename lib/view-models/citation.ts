import { formatDate } from "@/lib/domain/date-text";
import type { Day } from "@/lib/domain/days";
import { toEdtf } from "@/lib/domain/edtf-date";

/** A view that can be cited. */
interface Citable {
  /** What the view shows: a record's name, a chart's title, with what a filter keeps of it. */
  readonly title: string;
  /** Its permanent address. */
  readonly address: string;
  /** The day it is shown as of; part of the address. */
  readonly asOf: Day;
}

const PUBLISHER = "Interphase";
const SUBJECT = "solid-state battery partnerships and promises";

/**
 * The address under which a view goes on showing what was known on a day.
 * @param path with its leading slash
 * @param query the filter, with its leading "?" or empty; a day in it is replaced
 */
export function getPermanentPath(path: string, query: string, asOf: Day): string {
  const [bare = "", anchor] = path.split("#");
  const parameters = new URLSearchParams(query);
  parameters.set("asOf", asOf);
  return `${bare}?${parameters}${anchor === undefined ? "" : `#${anchor}`}`;
}

/** A view's title with what its filter keeps: "Milestones: 16 milestones about solid-state batteries, involving Toyota". */
export function writeFilteredTitle(title: string, sentence: string): string {
  return `${title}: ${sentence.replace(/\.$/, "")}`;
}

/** A citation as running text: who, what, the day shown, where. */
export function formatCitation({ title, address, asOf }: Citable): string {
  return `${PUBLISHER}: “${title}”, ${SUBJECT} as of ${formatDate(toEdtf(asOf))}. ${address} (CC BY 4.0).`;
}

/** A citation as a BibTeX entry; every program that reads BibTeX knows `@misc`. */
export function formatBibtex({ title, address, asOf }: Citable): string {
  const [year = "", month = ""] = asOf.split("-");
  const fields: [name: string, value: string][] = [
    ["author", `{{${PUBLISHER}}}`],
    // The inner braces keep the capitals of names.
    ["title", `{{${escapeTex(title)}}}`],
    ["year", `{${year}}`],
    ["month", MONTHS[Number(month) - 1] ?? `{${month}}`],
    // BibTeX's own styles know no field for an address and print this one; biblatex and most programs read `url`.
    ["howpublished", `{\\url{${escapeUrl(address)}}}`],
    ["note", `{${escapeTex(`${capital(SUBJECT)} as of ${formatDate(toEdtf(asOf))}. CC BY 4.0`)}}`],
    ["url", `{${escapeUrl(address)}}`],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},`);
  return [`@misc{${citationKey(address, asOf)},`, ...lines, "}"].join("\n");
}

/** BibTeX's own names for the months, which styles put into the reader's language. */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A key that says what is cited, and differs where the filter or the part of the page does:
 * `interphase-milestones-company-toyota-2026-11-22`.
 */
function citationKey(address: string, asOf: Day): string {
  const [path = "", ...more] = address.replace(/^https?:\/\/[^/]+/, "").split(/[?&#]/);
  const words = [path, ...more.filter((part) => !part.startsWith("asOf="))].join("-").match(/\w+/g) ?? [];
  return ["interphase", ...words, asOf].join("-");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const TEX: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function escapeTex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => TEX[sign] ?? sign);
}

/**
 * Addresses stand as they are; only what would end the field or begin a command is written in per cent. The sign of that
 * writing may stay: in a field of BibTeX it begins no comment, and `\url` reads it, as biblatex reads the field `url`, as
 * any other sign. A program that reads all fields but `url` as TeX text can lose what comes after it in `howpublished`.
 */
function escapeUrl(address: string): string {
  return address.replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
