import { counted, joined } from "@/lib/view-models/joined";
import { whenWords } from "@/lib/view-models/when-words";
import type { SourceInput } from "./input";

/** Who published it and when, and how much of the record rests on it. */
export function sourceLead({ source, claims, metrics }: SourceInput): string {
  const when = source.published ? ` ${whenWords(source.published)}` : "; when is not known";
  const subjects = [
    aboutWords(claims, "milestone", "milestones"),
    aboutWords(claims, "partnership", "partnerships"),
  ].filter((words) => words !== null);
  const made = [
    claims.length > 0 && `${counted(claims.length, "claim", "claims")} about ${joined(subjects, "and")}`,
    metrics.length > 0 && counted(metrics.length, "figure", "figures"),
  ].filter((words) => words !== false);
  const verb = claims.length + metrics.length === 1 ? "rests" : "rest";
  return `Published by ${source.publisher}${when}. ${joined(made, "and")} ${verb} on it.`;
}

function aboutWords(
  claims: SourceInput["claims"],
  type: "milestone" | "partnership",
  plural: string,
): string | null {
  const count = new Set(claims.filter(({ about }) => about.type === type).map(({ about }) => about.id)).size;
  return count === 0 ? null : counted(count, type, plural);
}
