import type { Day } from "@/lib/domain/days";
import { checkRules } from "./rules";
import { surprises } from "./rules-expectations";
import { readContent, type SourceRecord } from "./seed-dataset";
import type { SeedCompany, SeedMilestone, SeedPartnership } from "./seed-definitions";
import type { Problem, SeedFile } from "./yaml-file";

/** A content that passed every check: what may be loaded. */
export interface SeedDataset {
  readonly companies: readonly SeedCompany[];
  readonly partnerships: readonly SeedPartnership[];
  readonly milestones: readonly SeedMilestone[];
  readonly sources: readonly SourceRecord[];
}

/** A dataset with what in it is worth a look, or every problem there is, by file and place; never both. */
export type Checked =
  | { dataset: SeedDataset; problems: []; warnings: Problem[] }
  | { dataset: null; problems: Problem[]; warnings?: never };

/** Checks seed files as a whole. */
export function checkSeeds(files: readonly SeedFile[], today: Day): Checked {
  const { content, problems: unread } = readContent(files);
  const problems = [...unread, ...checkRules(content, today)].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
  if (problems.length > 0) return { dataset: null, problems };
  const byId = <T extends { id: string }>(placed: readonly { record: T }[]): T[] =>
    placed.map(({ record }) => record).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    dataset: {
      companies: byId(content.companies),
      partnerships: byId(content.partnerships),
      milestones: byId(content.milestones),
      sources: byId(content.sources),
    },
    problems: [],
    warnings: surprises(content),
  };
}
