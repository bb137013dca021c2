import type { Day } from "@/lib/domain/days";
import type { EdtfDate } from "@/lib/domain/edtf-date";
import type { SeedContent, SourceRecord } from "./content";
import { sortByAdded } from "./rules-names";
import { getSourceDate } from "./source";
import { toAddressKey } from "./web-address";
import type { Problem, ValuePath } from "./yaml-file";

/** What is wrong with a publication's dates: where, and in words. */
type Fault = readonly [path: ValuePath, message: string];

/** A source says when it was published and how that is known, stands in its year's folder, and gives something. */
export function checkSources({ sources }: SeedContent, today: Day): Problem[] {
  const problems: Problem[] = [];
  const folders = new Map<string, string>();
  const addresses = new Map<string, SourceRecord>();
  for (const { record, problem, sound } of sortByAdded(sources)) {
    const { id, folder } = record;
    const elsewhere = folders.get(id);
    if (elsewhere !== undefined)
      problems.push(problem([], `the source id ${id} is also in sources/${elsewhere}`));
    folders.set(id, folder);
    if (!sound.head) continue;
    problems.push(...sharedAddresses(record, addresses).map((fault) => problem(...fault)));
    for (const [path, message] of [
      ...basisFaults(record),
      ...dateFaults(record, today),
      ...(sound.statements ? paragraphFaults(record) : []),
    ])
      problems.push(problem(path, message));
    if (sound.statements && record.claims.length + record.metrics.length === 0)
      problems.push(problem([], "gives nothing: a source has at least one claim or metric"));
  }
  return problems;
}

/**
 * One article has one address, however it is written: the addresses of a source that another one has.
 * @param owners the sources read so far, by their addresses; this one's are added
 */
function sharedAddresses(record: SourceRecord, owners: Map<string, SourceRecord>): Fault[] {
  return (["url", "archiveUrl"] as const).flatMap((key): Fault[] => {
    const address = record[key];
    if (address === undefined) return [];
    const page = toAddressKey(address);
    const owner = owners.get(page) ?? record;
    owners.set(page, owner);
    return owner === record ? [] : [[[key], `${owner.id} has the same address: one article, one source`]];
  });
}

/** How the publication date is known has to fit whether there is one. */
function basisFaults({ published, publishedBasis, note }: SourceRecord): Fault[] {
  const at = ["publishedBasis"];
  const faults: Fault[] = [];
  if (publishedBasis === "unknown" && published)
    faults.push([at, "is unknown, and yet a publication date is given"]);
  if (publishedBasis !== "unknown" && !published)
    faults.push([at, `is ${publishedBasis}, and yet no publication date is given`]);
  if (publishedBasis === "derived" && !note)
    faults.push([at, "a derived publication date needs its reasoning in the note"]);
  return faults;
}

/** What stands in which paragraph is known only where the whole text was read. */
function paragraphFaults({ read, claims, metrics }: SourceRecord): Fault[] {
  const cites = [...claims, ...metrics].some(({ paragraphs }) => paragraphs.length > 0);
  return read === "excerpt" && cites ? [[["read"], "is excerpt, and yet paragraphs are given"]] : [];
}

function dateFaults({ published, retrieved, added, folder }: SourceRecord, today: Day): Fault[] {
  const faults: Fault[] = [];
  if (!published && !retrieved)
    faults.push([[], "without a publication date, the day it was retrieved is needed"]);
  if (published?.latest === null)
    faults.push([["published"], "a publication date needs an end: by when was it there?"]);
  if (published?.earliest != null && published.earliest > today)
    faults.push([["published"], `is after today, ${today}`]);
  if (retrieved !== undefined && retrieved > today) faults.push([["retrieved"], `is after today, ${today}`]);
  if (added > today) faults.push([["added"], `is after today, ${today}`]);
  const year = (published?.earliest ?? published?.latest)?.slice(0, 4) ?? "undated";
  if (folder !== year) faults.push([[], `belongs into sources/${year}/, by its publication date`]);
  return faults;
}

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
  const own = getSourceDate(source)?.latest;
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
  const { date, says, note } = claim;
  if (!date) return [];
  const problems: Problem[] = [];
  const at = [...path, "date"];
  const said = (claim.saidOn ?? getSourceDate(source))?.latest;
  if (PAST.has(says) && date.earliest !== null && said != null && date.earliest > said)
    problems.push(problem(at, `${says} in ${date.edtf}, and yet said by ${said}: nobody reports the future`));
  const beyond =
    (date.earliest ?? PLAUSIBLE.first) < PLAUSIBLE.first || (date.latest ?? PLAUSIBLE.last) > PLAUSIBLE.last;
  if (beyond && note === undefined)
    problems.push(problem(at, `${date.edtf} lies before 1990 or after 2060; a note says why`));
  return problems;
}
