import type { DatabaseUrl } from "@/lib/db/database-url";
import { getQuantile } from "@/tests/bench/load";
import { type Asker, joinTimes, type Times } from "./asking";
import { type Bars, type Report, toFigure } from "./figures";
import { changeOneFile, load } from "./loads";

/** The addresses that most readers come by. */
const PLAIN = ["/", "/timeline", "/network", "/trends", "/milestones"] as const;

/** So often the content changes: each address is the first to be asked for twice. */
const ROUNDS = 2 * PLAIN.length;
/** No round begins after so many milliseconds, so that slow loads do not take hours; but so many there are. */
const LONGEST = 300_000;
const FEWEST = PLAIN.length;

/**
 * Changes a word of the content and loads it, and at once asks for each of the plain addresses: what a reader waits who is the
 * first to ask after a load. All that was kept before is void then, and nobody knows yet what is read for more than one page,
 * so another address begins in each round. Whatever the site makes ahead by itself runs beside it, as it does beside readers.
 * @param folder the seeds that the database was loaded from; they are written to
 * @throws where a load fails
 */
export async function measureReloads(
  asker: Asker,
  folder: string,
  database: DatabaseUrl,
  { figures, remarks }: Report,
  bars: Bars,
): Promise<void> {
  const times = new Map<string, Times[]>(PLAIN.map((path) => [path, []]));
  const loads: number[] = [];
  const began = performance.now();
  while (loads.length < ROUNDS && (loads.length < FEWEST || performance.now() - began < LONGEST)) {
    changeOneFile(folder);
    loads.push((await load(folder, database)).seconds);
    const first = loads.length % PLAIN.length;
    for (const path of [...PLAIN.slice(first), ...PLAIN.slice(0, first)])
      times.get(path)?.push(await asker.time([path]));
  }
  for (const [path, all] of times) figures.push(toFigure(`made new, \`${path}\``, joinTimes(all), bars));
  figures.push({ name: "load beside the site, one file changed", value: getQuantile(loads, 0.5), unit: "s" });
  remarks.push(`plain addresses made new: each asked for at once after ${loads.length} loads`);
}
