import type { DatabaseUrl } from "@/lib/db/database-url";
import { toDay } from "@/lib/domain/days";
import { getQuantile } from "@/tests/bench/load";
import { readMemory } from "@/tests/bench/memory";
import { listMadeAhead, type Site, startSite, untilItHasWarmedUp } from "@/tests/bench/served-site";
import { listApiLists, listPages } from "./addresses";
import { type Asker, createAsker } from "./asking";
import type { Figure } from "./figures";
import { type PlainContent, readPlainly } from "./plain-reading";
import { compareRecords } from "./records";

/** So long the site has to begin to answer, and then to make what it makes by itself, in milliseconds. */
const LONGEST_START = 120_000;

/** What was measured of a site, and what is to be said beside it. */
export interface Served {
  readonly figures: readonly Figure[];
  readonly remarks: readonly string[];
}

/**
 * Serves a loaded database by the site as it is built, and measures it.
 * @param folder the seeds that it was loaded from
 */
export async function measureServed(database: DatabaseUrl, folder: string): Promise<Served> {
  const site = await startSite(database, { longest: LONGEST_START, asks: "/api/health" });
  const asker = createAsker(site.address);
  try {
    return await measure(site, asker, folder);
  } finally {
    asker.close();
    await site.stop();
  }
}

async function measure(site: Site, asker: Asker, folder: string): Promise<Served> {
  const remarks: string[] = [];
  const plain = readPlainly(folder, toDay(Date.now()));
  const [start = 0] = await asker.time(["/"]);
  if (!(await untilItHasWarmedUp(site, LONGEST_START)))
    remarks.push(`the site had not made what it makes by itself after ${LONGEST_START / 1000} s`);
  const figures: Figure[] = [{ name: "the overview, first time after a start", value: start, unit: "ms" }];
  figures.push(...(await measurePages(site, asker, plain)));
  const { name, paths } = listApiLists(plain);
  console.error(`  ${name}`);
  const api = getQuantile(await asker.time(paths), 0.95);
  figures.push({ name: `${name}, p95`, value: api, unit: "ms", bars: [30, 50, 120] });
  figures.push({
    name: "memory of all processes",
    value: readMemory(site.pid),
    unit: "MB",
    bars: [600, 650, 900],
  });
  console.error("  records against the files");
  const { wrong, lines } = await compareRecords(asker, folder, plain);
  figures.push({ name: "records wrong or missing", value: wrong, unit: "", bars: [0, 0, 0] });
  if (plain.undecided.size > 0)
    remarks.push(`sources that may be of a later day than today: ${plain.undecided.size}`);
  figures.push({ name: "memory, all records read", value: readMemory(site.pid), unit: "MB" });
  figures.push({ name: "the largest page", value: asker.largest.bytes / 1000, unit: "kB" });
  const faults = [...asker.faults].map(
    ([fault, count]) => `${count} × ${fault.replace(/^0 /, "no answer in a minute: ")}`,
  );
  return { figures, remarks: [...remarks, `the largest page is ${asker.largest.path}`, ...faults, ...lines] };
}

/** Each kind of page made for the first time, and the same addresses once they are kept: the 95th of a hundred. */
async function measurePages(site: Site, asker: Asker, plain: PlainContent): Promise<Figure[]> {
  const made = new Set(await listMadeAhead(site).catch(() => []));
  const figures: Figure[] = [];
  const [fresh, kept]: [number[], number[]] = [[], []];
  for (const { name, paths } of listPages(plain, toDay(Date.now()), made)) {
    console.error(`  ${name}`);
    const first = await asker.time(paths);
    const again = await asker.time(paths.slice(0, first.length));
    fresh.push(...first);
    kept.push(...again);
    figures.push({
      name: `made new, ${name}`,
      value: getQuantile(first, 0.95),
      unit: "ms",
      bars: [100, 150, 300],
    });
    figures.push({ name: `kept, ${name}`, value: getQuantile(again, 0.95), unit: "ms" });
  }
  const all = (name: string, times: number[], bars?: Figure["bars"]): Figure => ({
    ...{ name, value: getQuantile(times, 0.95), unit: "ms", bars },
  });
  return [
    ...figures,
    all("made new, all pages, p95", fresh, [100, 150, 300]),
    all("kept, all pages, p95", kept),
  ];
}
