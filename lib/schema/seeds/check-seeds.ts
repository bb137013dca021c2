import type { Day } from "@/lib/domain/days";
import { readContent, type SeedContent, type SourceRecord } from "./content";
import type {
  SeedAudit,
  SeedCompany,
  SeedCorrection,
  SeedLeftOut,
  SeedMilestone,
  SeedPartnership,
  SeedRedirect,
} from "./definitions";
import { checkWordsOfDates, findMissingDates, findUncheckableWords } from "./rules-dates";
import { checkCounts, checkRoles, findSurprises } from "./rules-expectations";
import { checkAlike, checkCompanies } from "./rules-names";
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
  checkStatements,
  checkWordsOfDates,
  checkCounts,
  checkRoles,
  checkAlike,
];

/**
 * Checks what no single entry can show: that ids resolve, that no organisation stands twice, that nothing is said after
 * its source, that nothing lacks a claim. All problems at once.
 * @param today the UTC day: a source cannot be dated after it
 */
function checkRules(content: SeedContent, today: Day): Problem[] {
  return RULES.flatMap((rule) => rule(content, today));
}

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
  return checkContent(readContent(files), today);
}

/**
 * The same of files that were read already.
 * @param read what `readContent` made of them
 */
export function checkContent(
  { content, problems: unread }: ReturnType<typeof readContent>,
  today: Day,
): Checked {
  const problems = [...unread, ...checkRules(content, today)].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
  if (problems.length > 0) return { dataset: null, problems };
  const inOrder = <T>(placed: readonly { record: T }[]): T[] => placed.map(({ record }) => record);
  const byId = <T extends { id: string }>(placed: readonly { record: T }[]): T[] =>
    inOrder(placed).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    dataset: {
      companies: byId(content.companies),
      partnerships: byId(content.partnerships),
      milestones: byId(content.milestones),
      sources: byId(content.sources),
      redirects: inOrder(content.redirects),
      corrections: inOrder(content.corrections),
      audits: inOrder(content.audits),
      leftOut: inOrder(content.leftOut),
    },
    problems: [],
    warnings: [findSurprises, findUncheckableWords, findMissingDates, findOddUnits].flatMap((find) =>
      find(content),
    ),
  };
}
