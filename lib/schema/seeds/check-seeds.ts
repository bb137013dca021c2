import type { Day } from "@/lib/domain/days";
import { TELL_NOBODY, type TellProgress } from "@/lib/domain/progress";
import { type ReadSeeds, readContent, type SeedContent, type SourceRecord } from "./content";
import type {
  SeedAudit,
  SeedCompany,
  SeedCorrection,
  SeedLeftOut,
  SeedMilestone,
  SeedPartnership,
  SeedRedirect,
} from "./definitions";
import { type ComparedNames, checkAlike, findAlike } from "./rules-alike";
import { checkWordsOfDates, findMissingDates, findUncheckableWords } from "./rules-dates";
import { checkCounts, checkRoles, findSurprises } from "./rules-expectations";
import { checkCompanies } from "./rules-names";
import { checkCorrections, checkRedirects, checkReferences } from "./rules-references";
import { checkSources, checkStatements } from "./rules-sources";
import { findOddUnits } from "./rules-units";
import type { Problem, SeedFile } from "./yaml-file";

/** A rule across files: what is wrong with a content, each with its place. */
type Rule = (content: SeedContent, today: Day) => Problem[];

const RULES: readonly Rule[] = [
  checkCompanies,
  checkReferences,
  checkRedirects,
  checkCorrections,
  checkSources,
  checkCounts,
  checkRoles,
];

/** Rules that look at one source at a time: where they found nothing in a file, they find nothing in the same again. */
const SOURCE_RULES: readonly Rule[] = [checkStatements, checkWordsOfDates];

/** What is worth a look in one source. */
const SOURCE_FINDERS = [findUncheckableWords, findMissingDates];

/** What was found out about seed files and holds as long as their texts are the same. */
export interface SeedMemory {
  /** What files hold that were read without a problem, by the keys of `readContent`. */
  readonly files: ReadonlyMap<string, unknown>;
  /** The keys of sources in which the rules on single sources found nothing. */
  readonly sound: ReadonlySet<string>;
  /** The names that were compared, by kind. */
  readonly names: readonly ComparedNames[];
}

/** Nothing known of any file. */
export const NO_MEMORY: SeedMemory = { files: new Map(), sound: new Set(), names: [] };

/** A content that passed every check: what may be loaded. */
export interface SeedDataset {
  readonly companies: readonly SeedCompany[];
  readonly partnerships: readonly SeedPartnership[];
  readonly milestones: readonly SeedMilestone[];
  readonly sources: readonly SourceRecord[];
  readonly redirects: readonly SeedRedirect[];
  /** In the order of their file, as are the next two. */
  readonly corrections: readonly SeedCorrection[];
  readonly audits: readonly SeedAudit[];
  readonly leftOut: readonly SeedLeftOut[];
}

/** A dataset with what in it is worth a look, or every problem there is, by file and place; never both. */
type Checked =
  | { dataset: SeedDataset; problems: []; warnings: Problem[] }
  | { dataset: null; problems: Problem[]; warnings?: never };

/** Checks seed files as a whole. */
export function checkSeeds(files: readonly SeedFile[], today: Day): Checked {
  return checkContent(readContent(files), today).checked;
}

/**
 * The same of files that were read already: checks also what no single entry can show, that ids resolve, that no organisation
 * stands twice, that nothing is said after its source, that nothing lacks a claim. All problems at once.
 * @param read what `readContent` made of them
 * @param today the UTC day: a source cannot be dated after it
 * @param memory what was found out before: the result is the same without it
 * @returns the result, and what is known now
 */
export function checkContent(
  { content, problems: unread, files }: ReadSeeds,
  today: Day,
  memory: SeedMemory = NO_MEMORY,
  tell: TellProgress = TELL_NOBODY,
): { readonly checked: Checked; readonly memory: SeedMemory } {
  const unsure = { ...content, sources: content.sources.filter(({ key }) => !memory.sound.has(key)) };
  const names = findAlike(content, memory.names, tell);
  const inSources = SOURCE_RULES.flatMap((rule) => rule(unsure, today));
  const problems = [
    ...unread,
    ...RULES.flatMap((rule) => rule(content, today)),
    ...inSources,
    ...checkAlike(content, names),
  ].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  const doubts = SOURCE_FINDERS.flatMap((find) => find(unsure));
  const found: SeedMemory = {
    files,
    sound: listSound(content.sources, [...unread, ...inSources, ...doubts]),
    names: names.compared,
  };
  if (problems.length > 0) return { checked: { dataset: null, problems }, memory: found };
  const warnings = [...findSurprises(content), ...doubts, ...findOddUnits(content)];
  return { checked: { dataset: toDataset(content), problems: [], warnings }, memory: found };
}

/** The keys of the sources in whose files nothing was found. */
function listSound(sources: SeedContent["sources"], found: readonly Problem[]): Set<string> {
  const files = new Set(found.map(({ file }) => file));
  return new Set(
    sources.flatMap(({ key, record: { folder, id } }) =>
      files.has(`sources/${folder}/${id}.yaml`) ? [] : [key],
    ),
  );
}

function toDataset(content: SeedContent): SeedDataset {
  const inOrder = <T>(placed: readonly { record: T }[]): T[] => placed.map(({ record }) => record);
  const byId = <T extends { id: string }>(placed: readonly { record: T }[]): T[] =>
    inOrder(placed).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    companies: byId(content.companies),
    partnerships: byId(content.partnerships),
    milestones: byId(content.milestones),
    sources: byId(content.sources),
    redirects: inOrder(content.redirects),
    corrections: inOrder(content.corrections),
    audits: inOrder(content.audits),
    leftOut: inOrder(content.leftOut),
  };
}
