import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { formatProblem, readSeeds } from "@/lib/cli/seeds";
import { fetchPage } from "@/lib/cli/web";
import type { Day } from "@/lib/domain/days";
import { checkSeeds } from "@/lib/schema/seeds/check-seeds";
import { readContent, type SourceRecord } from "@/lib/schema/seeds/content";
import {
  findCarriedAddress,
  getSite,
  isReadableAddress,
  readAddress,
  toAddressKey,
  toArticleKey,
} from "@/lib/schema/seeds/web-address";
import type { SeedFile } from "@/lib/schema/seeds/yaml-file";
import { buildDraft } from "./draft";
import type { Options } from "./options";
import { readFacts } from "./page";
import { type PageText, readPageText } from "./page-text";
import { formatSkeleton } from "./skeleton";

/** What a new source is made from. */
export interface NewSourceOrder {
  readonly address: string;
  readonly options: Options;
  /** The absolute path of the seeds. */
  readonly seeds: string;
  /** The UTC day. */
  readonly today: Day;
  readonly say: (words: string) => void;
}

/**
 * Writes the skeleton of a source's file and says what is known, what to check and what is left to do.
 * @throws a sentence where nothing is written: no address, one that a source has, a page that cannot be read, an id that
 * is taken
 */
export async function addSource({ address, options, seeds, today, say }: NewSourceOrder): Promise<void> {
  const given = readAddress(address);
  const files = await readSeeds(seeds);
  const { sources } = readContent(files).content;
  const show = (file: string) => path.relative(process.cwd(), path.join(seeds, file));
  const refuseKnown = (...addresses: readonly string[]) => {
    const owner = findOwner(addresses, files);
    if (owner === undefined) return;
    // Made by this command and not written on yet.
    const advice = /^(?:claims|metrics):/m.test(owner.text)
      ? ""
      : " It says nothing yet: to make it anew, delete it.";
    throw new Error(`${show(owner.path)} has this address already; nothing is written.${advice}`);
  };
  // An editor who asks for the numbered text of a page that is here already gets it, and the refusal.
  if (!options.paragraphs) refuseKnown(given.url, findCarriedAddress(given.url) ?? given.url);

  const { text, address: found } = await readPage(given.archiveUrl ?? given.url, options);
  refuseUnusable(text, options);
  if (options.paragraphs) say(numberLines(text.lines));
  const facts = readFacts(text, found);
  const isOwn = facts.canonical !== undefined && getSite(facts.canonical) === getSite(given.url);
  refuseKnown(given.url, found, (isOwn && facts.canonical) || given.url);
  sayHowRead(text, say);

  const { source, remarks } = buildDraft({ given, facts, options, sources, today });
  const namesake = sources.find(({ record }) => record.id === source.id)?.record;
  if (namesake) throw new Error(`${show(pathOf(namesake))} has the id ${source.id}; give another by --id.`);
  // In the folder of its year, by the beginning of its date.
  const folder = /\d{4}/.exec(source.published ?? "")?.[0] ?? "undated";
  const file = { path: pathOf({ folder, id: source.id }), text: formatSkeleton(source) };
  await writeNew(path.join(seeds, file.path), file.text);
  say([`Wrote ${show(file.path)}`, ...remarks.map((remark) => `- ${remark}`)].join("\n"));
  const left = checkSeeds([...files, file], today).problems.filter((problem) => problem.file === file.path);
  say(["Left to do:", ...left.map((problem) => formatProblem(problem, show(".")))].join("\n"));
}

/**
 * A file with garbled words would have a garbled id, and stand in the way of the next try.
 * @throws a sentence that says what to do
 */
function refuseUnusable({ isGarbled, encoding, lines }: PageText, options: Options): void {
  const instead = "save its text in UTF-8, line by line, in a file and give that by --page";
  if (isGarbled)
    throw new Error(
      `The page's letters cannot be read in ${encoding}; nothing is written. Name ${options.encoding ? "another" : "its"} encoding by --encoding (gbk, big5, euc-jp, windows-1251 …), or ${instead}.`,
    );
  if (lines.length === 0)
    throw new Error(
      `The page holds no text; nothing is written. If a browser shows some, a program makes it there: ${instead}.`,
    );
}

function sayHowRead({ isGuess, hasFaults, encoding }: PageText, say: NewSourceOrder["say"]): void {
  if (isGuess)
    say(`No encoding is named; by its letters the page is read in ${encoding}. Are they right? (--encoding)`);
  if (hasFaults) say(`Some letters could not be read in ${encoding}; see whether a name is among them.`);
}

function pathOf({ folder, id }: Pick<SourceRecord, "folder" | "id">): string {
  return `sources/${folder}/${id}.yaml`;
}

/**
 * The source's file that has one of these addresses already, or the same article on another host of the domain. The
 * addresses are taken from the texts, since those of a file that is not sound count as well.
 */
function findOwner(addresses: readonly string[], files: readonly SeedFile[]): SeedFile | undefined {
  const keys = new Set(addresses.flatMap((address) => [toAddressKey(address), toArticleKey(address)]));
  const isKnown = (address: string) =>
    isReadableAddress(address) && (keys.has(toAddressKey(address)) || keys.has(toArticleKey(address)));
  return files.find(
    ({ path: file, text }) =>
      file.startsWith("sources/") &&
      [...text.matchAll(ADDRESS_LINES)].some(([, address = ""]) => isKnown(address)),
  );
}
const ADDRESS_LINES = /^(?:url|archiveUrl):\s*(?:[>|]-?\s+)?["']?(https?:[^\s"']+)/gm;

/**
 * The text of a page, and where it was found in the end.
 * @throws a sentence that says what to do where it cannot be had
 */
async function readPage(
  address: string,
  { page: copy, encoding }: Options,
): Promise<{ text: PageText; address: string }> {
  try {
    const page = copy === undefined ? await fetchPage(address) : { bytes: await readFile(copy), address };
    const { bytes, contentType, address: found } = { contentType: "", ...page };
    return { text: readPageText(bytes, contentType, encoding), address: found };
  } catch (cause) {
    throw new Error(
      `${copy ?? "The page"} could not be read (${(cause as Error).message}). Nothing is written: save the page, or paste its text into a file, and add --page <file>.`,
      { cause },
    );
  }
}

function numberLines(lines: readonly string[]): string {
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
