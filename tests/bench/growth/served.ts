import type { DatabaseUrl } from "@/lib/db/database-url";
import { toDay } from "@/lib/domain/days";
import { getQuantile } from "@/tests/bench/load";
import { readMemory } from "@/tests/bench/memory";
import { listMadeAhead, type Site, startSite, untilItHasWarmedUp } from "@/tests/bench/served-site";
import { type Kind, listApiLists, listPages } from "./addresses";
import { type Asker, createAsker, type Times } from "./asking";
import type { Figure, Report } from "./figures";
import { readPlainly } from "./plain-reading";
import { compareRecords } from "./records";

/** So long the site has to begin to answer, and then to make what it makes by itself, in milliseconds. */
const LONGEST_START = 120_000;

/** Made for the first time, a page takes at most so many milliseconds. */
const MADE_NEW = [100, 150, 300] as const;

/**
 * Serves a loaded database by the site as it is built, and measures it.
 * @param folder the seeds that it was loaded from
 * @throws where the site does not start
 */
export async function measureServed(database: DatabaseUrl, folder: string, report: Report): Promise<void> {
  const site = await startSite(database, { longest: LONGEST_START, asks: "/api/health" });
  const asker = createAsker(site.address);
  try {
    await measure(site, asker, folder, report);
  } finally {
    const { bytes, path } = asker.largest;
    report.figures.push({ name: "the largest page", value: bytes / 1000, unit: "kB" });
    report.remarks.push(`the largest page is ${path}`);
    for (const [fault, count] of asker.faults)
      report.remarks.push(`${count} × ${fault.replace(/^0 /, "no answer in a minute: ")}`);
    asker.close();
    await site.stop();
  }
}

async function measure(
  site: Site,
  asker: Asker,
  folder: string,
  { figures, remarks }: Report,
): Promise<void> {
  const today = toDay(Date.now());
  const plain = readPlainly(folder, today);
  figures.push(toFigure("the overview, first time after a start", await asker.time(["/"])));
  if (!(await untilItHasWarmedUp(site, LONGEST_START).catch(() => false)))
    remarks.push(`the site had not made what it makes by itself after ${LONGEST_START / 1000} s`);
  const made = new Set(await listMadeAhead(site).catch(() => []));
  await measurePages(asker, listPages(plain, today, made), figures);
  const { name, paths } = listApiLists(plain);
  console.error(`  ${name}`);
  figures.push(toFigure(`${name}, p95`, await asker.time(paths), [30, 50, 120]));
  const memory = () => ({ value: readMemory(site.pid), unit: "MB" as const });
  figures.push({ name: "memory of all processes", ...memory(), bars: [600, 650, 900] });
  console.error("  records against the files");
  const { wrong, lines } = await compareRecords(asker, folder, plain);
  figures.push({ name: "records wrong or missing", value: wrong, unit: "", bars: [0, 0, 0] });
  figures.push({ name: "memory, all records read", ...memory() });
  remarks.push(...lines);
  if (plain.undecided.size > 0)
    remarks.push(`sources that may be of a later day than today: ${plain.undecided.size}`);
}

/** Each kind of page made for the first time, and the same addresses once they are kept. */
async function measurePages(asker: Asker, kinds: readonly Kind[], figures: Figure[]): Promise<void> {
  const [fresh, kept]: [Times[], Times[]] = [[], []];
  for (const { name, paths } of kinds) {
    console.error(`  ${name}`);
    const first = await asker.time(paths);
    const again = await asker.time(paths.slice(0, first.times.length));
    fresh.push(first);
    kept.push(again);
    figures.push(toFigure(`made new, ${name}`, first, MADE_NEW), toFigure(`kept, ${name}`, again));
  }
  const join = (all: readonly Times[]): Times => ({
    times: all.flatMap(({ times }) => times),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  });
  figures.push(toFigure("made new, all pages, p95", join(fresh), MADE_NEW));
  figures.push(toFigure("kept, all pages, p95", join(kept)));
}

/** The time that 95 of a hundred requests did not exceed. */
function toFigure(name: string, { times, failed }: Times, bars?: Figure["bars"]): Figure {
  return { name, value: times.length === 0 ? null : getQuantile(times, 0.95), unit: "ms", bars, failed };
}
