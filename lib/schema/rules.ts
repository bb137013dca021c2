import type { Day } from "@/lib/domain/days";
import { checkAlike } from "./rules-alike";
import { checkCompanies } from "./rules-companies";
import { checkCounts, checkRoles } from "./rules-expectations";
import { checkReferences } from "./rules-references";
import { checkSources } from "./rules-sources";
import { checkStatements } from "./rules-statements";
import type { SeedContent } from "./seed-dataset";
import type { Problem } from "./yaml-file";

/** A rule across files: what is wrong with a content, each with its place. */
export type Rule = (content: SeedContent, today: Day) => Problem[];

const RULES: readonly Rule[] = [
  checkCompanies,
  checkReferences,
  checkSources,
  checkStatements,
  checkCounts,
  checkRoles,
  checkAlike,
];

/**
 * Checks what no single entry can show: that ids resolve, that no organisation stands twice, that nothing is said after
 * its source, that nothing lacks a claim. All problems at once.
 * @param today the UTC day: a source cannot be dated after it
 */
export function checkRules(content: SeedContent, today: Day): Problem[] {
  return RULES.flatMap((rule) => rule(content, today));
}
