import { ANY_DAY } from "@/lib/schema/api/answers";
import { LIST_NAMES, type Place } from "@/lib/schema/parameters/choices";
import { getEntry, PARAMETER_NAMES, type ParameterName } from "@/lib/schema/parameters/filter";

/** Between these lines of README.md the table stands. */
const BEGIN = "<!-- parameters: npm run docs:table -->";
const END = "<!-- /parameters -->";

/** What else takes parameters, as the table calls it. */
const OTHERS: Readonly<Partial<Record<Place, string>>> = {
  timeline: "timeline",
  compare: "compare",
  search: "search",
  watch: "watch list",
  dataset: "dataset",
  company: "a company",
  record: "other records",
};

/**
 * A text with the table of all parameters between its marks: what takes each, and what it says of itself.
 * @throws where the text lacks the marks
 */
export function insertParameterTable(text: string): string {
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md needs ${BEGIN} and ${END}`);
  const rows = ["| parameter | taken by | meaning |", "|---|---|---|", ...PARAMETER_NAMES.map(formatRow)];
  return `${before}${BEGIN}\n\n${rows.join("\n")}\n\n${END}${after}`;
}

function formatRow(name: ParameterName): string {
  const { repeats, codecAt } = getEntry(name);
  const described = (place: Place) => codecAt(place, ANY_DAY)?.meta();
  const lists = LIST_NAMES.filter(described);
  const others = (Object.keys(OTHERS) as Place[]).filter(described);
  const places = [
    ...(lists.length === LIST_NAMES.length ? ["every list"] : lists),
    ...others.map((place) => OTHERS[place]),
  ];
  const metas = [...lists, ...others].map(described);
  const meanings = [...new Set(metas.map((meta) => meta?.description))];
  const [usual, ...unusual] = new Set(metas.map((meta) => meta?.default));
  return `| ${[
    `\`${name}\``,
    places.join(", "),
    [
      ...meanings,
      ...(repeats ? ["Repeat it for any of several."] : []),
      ...(usual !== undefined && unusual.length === 0 ? [`\`${usual}\` by itself.`] : []),
    ].join(" "),
  ].join(" | ")} |`;
}
