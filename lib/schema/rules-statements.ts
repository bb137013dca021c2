import type { EdtfDate } from "@/lib/domain/edtf-date";
import { sourceDate } from "./said-on";
import type { SeedContent, SourceRecord } from "./seed-dataset";
import type { Problem, ValuePath } from "./yaml-file";

/** Words that speak of something past: their date cannot lie after them. */
const PAST = new Set(["achieved", "announced", "completed", "ended"]);
/** Dates beyond these are a slip of the pen more often than not, and a note says where they are meant. */
const PLAUSIBLE = { first: "1990-01-01", last: "2060-12-31" };

/** Every claim and metric: its key, when it was said, and that its date fits its words. */
export function checkStatements({ sources }: SeedContent): Problem[] {
  return sources.flatMap(({ record, problem }) => [
    ...checkKeys(record, problem),
    ...record.claims.flatMap((claim, index) => [
      ...checkSaidOn(claim.saidOn, record, ["claims", index, "saidOn"], problem),
      ...checkDate(claim, record, ["claims", index], problem),
    ]),
    ...record.metrics.flatMap((metric, index) => [
      ...checkSaidOn(metric.saidOn, record, ["metrics", index, "saidOn"], problem),
    ]),
  ]);
}

type Report = (path: ValuePath, message: string) => Problem;

function checkKeys({ claims, metrics }: SourceRecord, problem: Report): Problem[] {
  const seen = new Set<string>();
  const places = [
    ...claims.map(({ key }, i) => ({ key, path: ["claims", i, "key"] })),
    ...metrics.map(({ key }, i) => ({ key, path: ["metrics", i, "key"] })),
  ];
  return places.flatMap(({ key, path }) => {
    const taken = seen.has(key);
    seen.add(key);
    return taken ? [problem(path, `the key ${key} is taken in this file`)] : [];
  });
}

function checkSaidOn(
  saidOn: EdtfDate | undefined,
  source: SourceRecord,
  path: ValuePath,
  problem: Report,
): Problem[] {
  if (!saidOn) return [];
  if (saidOn.latest === null) return [problem(path, "has no end: by when was it said?")];
  const own = sourceDate(source)?.latest;
  if (own != null && saidOn.latest > own)
    return [problem(path, `${saidOn.edtf} ends after the source itself (${own})`)];
  return [];
}

function checkDate(
  claim: SourceRecord["claims"][number],
  source: SourceRecord,
  path: ValuePath,
  problem: Report,
): Problem[] {
  const { date, says, asSaid, note } = claim;
  if (!date) return [];
  const problems: Problem[] = [];
  const at = [...path, "date"];
  const said = (claim.saidOn ?? sourceDate(source))?.latest;
  if (PAST.has(says) && date.earliest !== null && said != null && date.earliest > said)
    problems.push(problem(at, `${says} in ${date.edtf}, and yet said by ${said}: nobody reports the future`));
  // Where only an excerpt was read its wording may not be at hand; a date that was worked out always says how.
  const explained = asSaid !== undefined || note !== undefined;
  if (!explained && (claim.paragraphs.length > 0 || date.approximate))
    problems.push(
      problem(at, "a date comes with its words (asSaid) or, where it was worked out, with a note"),
    );
  const beyond =
    (date.earliest ?? PLAUSIBLE.first) < PLAUSIBLE.first || (date.latest ?? PLAUSIBLE.last) > PLAUSIBLE.last;
  if (beyond && note === undefined)
    problems.push(problem(at, `${date.edtf} lies before 1990 or after 2060; a note says why`));
  return problems;
}
