import type { DatabaseUrl } from "@/lib/db/database-url";
import { toDay } from "@/lib/domain/days";
import { readMemory } from "@/tests/bench/memory";
import { listMadeAhead, type Site, startSite, untilItHasWarmedUp } from "@/tests/bench/served-site";
import { measureSettling } from "@/tests/bench/settle";
import { type Kind, listApiLists, listPages } from "./addresses";
import { type Asker, createAsker, joinTimes, type Times } from "./asking";
import { type Figure, type Part, type Report, toFigure } from "./figures";
import { measureFiles } from "./files";
import { readPlainly } from "./plain-reading";
import { compareRecords } from "./records";
import { measureReloads } from "./reloads";

/** So long the site has to begin to answer, and then to make what it makes by itself, in milliseconds. */
const LONGEST_START = 120_000;

/** Made for the first time, a page takes at most so many milliseconds. */
const MADE_NEW = [100, 150, 300] as const;
/** So many kilobytes a page may have, as it is read. */
const LARGEST_PAGE = [1_500, 1_500, 1_500] as const;
/** So long a page may take until it has settled after what a reader does, in milliseconds. */
const SETTLED = [250, 250, 250] as const;

/**
 * Serves a loaded database by the site as it is built, and measures it.
 * @param folder the seeds that it was loaded from; they are written to
 * @param parts what of it is measured
 * @throws where the site does not start, or a load fails
 */
export async function measureServed(
  database: DatabaseUrl,
  folder: string,
  parts: ReadonlySet<Part>,
  report: Report,
): Promise<void> {
  const site = await startSite(database, { longest: LONGEST_START, asks: "/api/health" });
  const asker = createAsker(site.address);
  try {
    const steps: [part: Part, measure: () => Promise<void>][] = [
      ["pages", () => measureMade(site, asker, folder, report)],
      ["reloads", () => measureReloads(asker, folder, database, report, MADE_NEW)],
      ["records", () => measureRecords(site, asker, folder, report)],
      ["files", () => measureFiles(asker, site.pid, report)],
      ["settling", () => measureSettled(site, report)],
    ];
    for (const [part, measure] of steps.filter(([part]) => parts.has(part))) {
      console.error(`  ${part}`);
      await measure();
    }
  } finally {
    const { bytes, path } = asker.largest;
    report.figures.push({ name: "the largest page", value: bytes / 1000, unit: "kB", bars: LARGEST_PAGE });
    report.remarks.push(`the largest page is ${path}`);
    for (const [fault, count] of asker.faults)
      report.remarks.push(`${count} × ${fault.replace(/^0 /, "no answer in a minute: ")}`);
    asker.close();
    await site.stop();
  }
}

/** What the site makes of a content that it has had since its start. */
async function measureMade(
  site: Site,
  asker: Asker,
  folder: string,
  { figures, remarks }: Report,
): Promise<void> {
  const today = toDay(Date.now());
  figures.push(toFigure("overview, first time after a start", await asker.time(["/"]), MADE_NEW));
  if (!(await untilItHasWarmedUp(site, LONGEST_START).catch(() => false)))
    remarks.push(`the site had not made what it makes by itself after ${LONGEST_START / 1000} s`);
  const made = new Set(await listMadeAhead(site).catch(() => []));
  const plain = readPlainly(folder, today);
  await measurePages(asker, listPages(plain, today, made), figures);
  const { name, paths } = listApiLists(plain);
  console.error(`  ${name}`);
  figures.push(toFigure(`${name}, p95`, await asker.time(paths), [30, 50, 120]));
  const value = readMemory(site.pid);
  figures.push({ name: "memory of all processes after these", value, unit: "MB", bars: [600, 650, 900] });
}

/** Holds what the site answers against the files as they are now, after all loads. */
async function measureRecords(
  site: Site,
  asker: Asker,
  folder: string,
  { figures, remarks }: Report,
): Promise<void> {
  const plain = readPlainly(folder, toDay(Date.now()));
  const { wrong, lines } = await compareRecords(asker, folder, plain);
  const name = "records wrong or missing, against a plain reading of the files";
  figures.push({ name, value: wrong, unit: "", bars: [0, 0, 0] });
  figures.push({ name: "memory once all records are read", value: readMemory(site.pid), unit: "MB" });
  remarks.push(...lines);
  if (plain.undecided.size > 0)
    remarks.push(`sources that may be of a later day than today: ${plain.undecided.size}`);
}

/** After the loads nothing is kept, so that each address is a new one. */
async function measureSettled({ address }: Site, { figures, remarks }: Report): Promise<void> {
  try {
    for (const { name, fresh, seen } of await measureSettling(address)) {
      figures.push({ name: `settled after ${name}`, value: fresh, unit: "ms", bars: SETTLED });
      figures.push({ name: `settled after ${name}, seen before`, value: seen, unit: "ms" });
    }
  } catch (error) {
    remarks.push(`not all that settles was measured: ${(error as Error).message}`);
  }
}

/** Each kind of page made for the first time, and the same addresses once they are kept. */
async function measurePages(asker: Asker, kinds: readonly Kind[], figures: Figure[]): Promise<void> {
  const kept: Times[] = [];
  for (const { name, paths } of kinds) {
    console.error(`  ${name}`);
    const first = await asker.time(paths);
    kept.push(await asker.time(paths.slice(0, first.times.length)));
    figures.push(toFigure(name, first, MADE_NEW));
  }
  figures.push(toFigure("all of these, once kept", joinTimes(kept)));
}
