import type { Day } from "@/lib/domain/days";
import type { SeedContent, SourceRecord } from "./seed-dataset";
import type { Problem, ValuePath } from "./yaml-file";

/** What is wrong with a publication's dates: where, and in words. */
type Fault = readonly [path: ValuePath, message: string];

/** A source says when it was published and how that is known, stands in its year's folder, and gives something. */
export function checkSources({ sources }: SeedContent, today: Day): Problem[] {
  const problems: Problem[] = [];
  const folders = new Map<string, string>();
  const addresses = new Map<string, string>();
  for (const { record, problem, sound } of sources) {
    const { id, folder, url } = record;
    const elsewhere = folders.get(id);
    if (elsewhere !== undefined)
      problems.push(problem([], `the source id ${id} is also in sources/${elsewhere}`));
    folders.set(id, folder);
    if (!sound.head) continue;
    const sameAddress = url === undefined ? undefined : addresses.get(url);
    if (sameAddress !== undefined) problems.push(problem(["url"], `${sameAddress} has the same address`));
    if (url !== undefined) addresses.set(url, id);
    for (const [path, message] of [...basisFaults(record), ...dateFaults(record, today)])
      problems.push(problem(path, message));
    if (sound.statements && record.claims.length + record.metrics.length === 0)
      problems.push(problem([], "gives nothing: a source has at least one claim or metric"));
  }
  return problems;
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

function dateFaults({ published, retrieved, folder }: SourceRecord, today: Day): Fault[] {
  const faults: Fault[] = [];
  if (!published && !retrieved)
    faults.push([[], "without a publication date, the day it was retrieved is needed"]);
  if (published?.latest === null)
    faults.push([["published"], "a publication date needs an end: by when was it there?"]);
  if (published?.earliest != null && published.earliest > today)
    faults.push([["published"], `is after today, ${today}`]);
  if (retrieved !== undefined && retrieved > today) faults.push([["retrieved"], `is after today, ${today}`]);
  const year = (published?.earliest ?? published?.latest)?.slice(0, 4) ?? "undated";
  if (folder !== year) faults.push([[], `belongs into sources/${year}/, by its publication date`]);
  return faults;
}
