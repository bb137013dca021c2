import { rmSync } from "node:fs";
import type { DatabaseUrl } from "@/lib/db/database-url";
import { getQuantile } from "@/tests/bench/load";
import { startSite } from "@/tests/bench/served-site";
import type { Report } from "./figures";
import { copyProject } from "./project-copy";

/** So many second starts: the one in the middle counts. */
const STARTS = 3;
/** A start that takes longer has failed, in milliseconds. */
const LONGEST = 900_000;

/**
 * How long `npm start` takes to its first page in a copy of the project that has this content: first as in a fresh clone after
 * `npm ci`, with no database clients, no database and no build, then again with nothing changed.
 * @param place where the copy may stand; it goes at the end
 * @param database empty
 * @throws where the site does not start
 */
export async function measureStarts(
  seeds: string,
  place: string,
  database: DatabaseUrl,
  { figures }: Report,
): Promise<void> {
  copyProject(place, seeds);
  try {
    const start = async () => {
      const site = await startSite(database, { longest: LONGEST, project: place });
      await site.stop();
      return site.started;
    };
    const first = await start();
    figures.push({
      name: "fresh clone after `npm ci`: first page",
      value: first,
      unit: "s",
      bars: [null, 180, null],
    });
    const times: number[] = [];
    while (times.length < STARTS) times.push(await start());
    const second = getQuantile(times, 0.5);
    figures.push({ name: "second start, nothing changed", value: second, unit: "s", bars: [6, 10, 30] });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
