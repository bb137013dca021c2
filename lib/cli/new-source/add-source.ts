import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { readSeeds } from "@/lib/cli/read-seeds";
import { problemLine } from "@/lib/cli/seed-problems";
import type { Day } from "@/lib/domain/days";
import { checkSeeds } from "@/lib/schema/seeds/check-seeds";
import { readContent } from "@/lib/schema/seeds/content";
import type { SeedFile } from "@/lib/schema/seeds/yaml-file";
import { draftSource, ownerOf } from "./draft";
import { type FetchedPage, fetchPage } from "./fetch-page";
import { pathOf } from "./new-source";
import type { Options } from "./options";
import { pageFacts } from "./page-facts";
import { pageLines } from "./page-lines";
import { type Ask, askForRest } from "./questions";
import { skeleton } from "./skeleton";
import { type GivenAddress, readAddress } from "./web-address";

/** What a new source is made from. */
export interface NewSourceOrder {
  readonly address: string;
  readonly options: Options;
  /** The absolute path of the seeds. */
  readonly seeds: string;
  /** The UTC day. */
  readonly today: Day;
  /** How a person is asked for what the options leave open; null where nobody is to be asked. */
  readonly ask: Ask | null;
  readonly say: (words: string) => void;
}

/**
 * Writes the skeleton of a source's file and says what is known, what to check and what is left to do.
 * @throws a sentence where nothing is written: no address, one that a source has, an id that is taken
 */
export async function addSource(order: NewSourceOrder): Promise<void> {
  const { options, seeds, today, say } = order;
  const given = readAddress(order.address);
  const files = await readSeeds(seeds);
  const { content } = readContent(files);
  const show = (file: string) => path.relative(process.cwd(), path.join(seeds, file));
  const refuseKnown = (...addresses: readonly string[]) => {
    const owner = ownerOf(addresses, content.sources);
    if (owner !== null) throw new Error(`${show(owner)} has this address already; nothing is written.`);
  };
  // An editor who asks for the numbered text of a page that is here already gets it, and the refusal.
  if (!options.paragraphs) refuseKnown(given.url);

  const page = await readPage(given, options);
  if (page.problem !== undefined) say(page.problem);
  if (options.paragraphs)
    say(page.html === undefined ? "So there is no text to number." : numbered(page.html));
  const facts = page.html === undefined ? null : pageFacts(page.html, page.address);
  refuseKnown(given.url, page.address, facts?.canonical ?? given.url);

  const draft = (chosen: Options) => draftSource({ given, facts, options: chosen, content, today });
  const chosen = order.ask
    ? await askForRest(options, (each) => draft(each).source, order.ask, say)
    : options;
  const { source, remarks } = draft(chosen);
  const namesake = content.sources.find(({ record }) => record.id === source.id)?.record;
  if (namesake)
    throw new Error(
      `${show(`sources/${namesake.folder}/${namesake.id}.yaml`)} has the id ${source.id}; give another by --id.`,
    );

  const file: SeedFile = { path: pathOf(source), text: skeleton(source) };
  await writeNew(path.join(seeds, file.path), file.text);
  say([`Wrote ${show(file.path)}`, ...remarks.map((remark) => `- ${remark}`)].join("\n"));
  say(["Left to do:", ...leftToDo(file, files, today, show("."))].join("\n"));
}

type PageRead = (FetchedPage & { problem?: never }) | { html?: never; address: string; problem: string };

async function readPage({ url, archiveUrl }: GivenAddress, { page }: Options): Promise<PageRead> {
  const address = archiveUrl ?? url;
  if (page !== undefined) return { html: await readFile(page, "utf8"), address };
  try {
    return await fetchPage(address);
  } catch (error) {
    return { address, problem: (error as Error).message };
  }
}

function numbered(html: string): string {
  const lines = pageLines(html);
  const width = String(lines.length).length;
  return lines.map((line, index) => `${String(index + 1).padStart(width)}  ${line}`).join("\n");
}

async function writeNew(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: "wx" });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
    throw new Error(`${file} is there already; give another id by --id.`, { cause });
  }
}

/** What the check of the seeds says of a new file. */
function leftToDo(file: SeedFile, others: readonly SeedFile[], today: Day, folder: string): string[] {
  return checkSeeds([...others, file], today)
    .problems.filter((problem) => problem.file === file.path)
    .map((problem) => problemLine(problem, folder));
}
