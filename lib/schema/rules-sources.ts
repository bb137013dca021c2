import type { Day } from "@/lib/domain/days";
import type { SeedContent } from "./seed-dataset";
import type { Problem } from "./yaml-file";

/** A source says when it was published and how that is known, stands in its year's folder, and gives something. */
export function checkSources({ sources }: SeedContent, today: Day): Problem[] {
  const problems: Problem[] = [];
  const folders = new Map<string, string>();
  const addresses = new Map<string, string>();
  for (const { record, problem, sound } of sources) {
    const { id, folder, published, publishedBasis, retrieved, url, note } = record;
    const elsewhere = folders.get(id);
    if (elsewhere !== undefined)
      problems.push(problem([], `the source id ${id} is also in sources/${elsewhere}`));
    folders.set(id, folder);
    if (!sound.head) continue;

    const sameAddress = url === undefined ? undefined : addresses.get(url);
    if (sameAddress !== undefined) problems.push(problem(["url"], `${sameAddress} has the same address`));
    if (url !== undefined) addresses.set(url, id);

    if (publishedBasis === "unknown" && published)
      problems.push(problem(["publishedBasis"], "is unknown, and yet a publication date is given"));
    if (publishedBasis !== "unknown" && !published)
      problems.push(
        problem(["publishedBasis"], `is ${publishedBasis}, and yet no publication date is given`),
      );
    if (publishedBasis === "derived" && !note)
      problems.push(
        problem(["publishedBasis"], "a derived publication date needs its reasoning in the note"),
      );
    if (!published && !retrieved)
      problems.push(problem([], "without a publication date, the day it was retrieved is needed"));
    if (published && published.latest === null)
      problems.push(problem(["published"], "a publication date needs an end: by when was it there?"));
    if (published?.earliest != null && published.earliest > today)
      problems.push(problem(["published"], `is after today, ${today}`));
    if (retrieved !== undefined && retrieved > today)
      problems.push(problem(["retrieved"], `is after today, ${today}`));

    const year = (published?.earliest ?? published?.latest)?.slice(0, 4) ?? "undated";
    if (folder !== year) problems.push(problem([], `belongs into sources/${year}/, by its publication date`));
    if (sound.statements && record.claims.length + record.metrics.length === 0)
      problems.push(problem([], "gives nothing: a source has at least one claim or metric"));
  }
  return problems;
}
