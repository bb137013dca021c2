import { readMemory } from "@/tests/bench/memory";
import type { Asker } from "./asking";
import type { Report } from "./figures";

/** Files of everything, of each way in which they are made. */
const FILES = [
  "/api/v1/milestones.csv",
  "/api/v1/claims.csv",
  "/api/v1/sources.csv",
  "/api/v1/changes.csv",
  "/api/v1/timeline.csv",
  "/api/v1/claims.json",
  "/api/v1/dataset.json",
  "/api/v1/dataset.zip",
  "/api/v1/changes.atom?limit=500",
  "/api/v1/milestones.ics",
  "/api/v1/network.gexf",
  "/sitemap.xml",
  "/sitemap.xml?part=milestones-1",
] as const;

/** How often memory is looked at while a file is made, in milliseconds. */
const EVERY = 50;

/**
 * How long each file takes to the end of the whole answer, and what all processes hold at most while it is made.
 * @param pid of the site
 */
export async function measureFiles(asker: Asker, pid: number, { figures, remarks }: Report): Promise<void> {
  const before = readMemory(pid);
  let most = before;
  const told: string[] = [];
  for (const path of FILES) {
    const watch = watchMemory(pid);
    const { status, ms, body } = await asker.ask(path);
    const { grown, highest } = watch.end();
    if (highest !== null) most = Math.max(most ?? 0, highest);
    const isFailed = status !== 200;
    figures.push({ name: `file \`${path}\``, value: ms, unit: "ms", ...(isFailed && { failed: 1 }) });
    const size = `${path} ${(body.length / 1_000_000).toFixed(1)} MB`;
    told.push(grown === null ? size : `${size} (+${grown.toFixed(0)})`);
  }
  remarks.push(`files, and what memory grew by while each was made, in MB: ${told.join(", ")}`);
  const grown = most === null || before === null ? null : most - before;
  figures.push({ name: "memory while files are made, at most more", value: grown, unit: "MB" });
  figures.push({ name: "memory after files", value: readMemory(pid), unit: "MB" });
}

/** What all processes hold at most until it ends, and how much more that is than at first; null where nobody tells. */
function watchMemory(pid: number) {
  const first = readMemory(pid);
  let highest = first;
  const look = () => {
    const now = readMemory(pid);
    if (now !== null) highest = Math.max(highest ?? 0, now);
  };
  const timer = setInterval(look, EVERY);
  return {
    end() {
      clearInterval(timer);
      look();
      return { highest, grown: first === null || highest === null ? null : highest - first };
    },
  };
}
