import { counted, joined } from "@/lib/view-models/joined";
import { whenWords } from "@/lib/view-models/when-words";
import type { SourceInput } from "./input";

/** Who published it and when, and how much of the record rests on it. */
export function sourceLead({ source, claims, metrics }: SourceInput): string {
  const when = source.published ? ` ${whenWords(source.published)}` : "; no source says when";
  const subjects = [subjectWords(claims, "milestone"), subjectWords(claims, "partnership")].filter(
    (words) => words !== null,
  );
  const made = [
    claims.length > 0 && `${counted(claims.length, "claim", "claims")} about ${joined(subjects, "and")}`,
    metrics.length > 0 && counted(metrics.length, "figure", "figures"),
  ].filter((words) => words !== false);
  const verb = claims.length + metrics.length === 1 ? "rests" : "rest";
  return `Published by ${source.publisher}${when}. On it ${verb} ${made.join(", and ")}.`;
}

function subjectWords(claims: SourceInput["claims"], type: "milestone" | "partnership"): string | null {
  const about = claims.filter((claim) => claim.about.type === type).map((claim) => claim.about.id);
  const count = new Set(about).size;
  return count === 0 ? null : counted(count, type, `${type}s`);
}
