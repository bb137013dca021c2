import type { RecordTotals } from "@/lib/schema/record-totals";
import { counted } from "@/lib/view-models/joined";
import { writeVerdictText } from "@/lib/view-models/record/verdict";
import type { CompanyInput } from "./input";

/** In how much a company is named, of its scope and in all, and what became of the promises that are its own to keep. */
export function companyLead(input: CompanyInput): string {
  const { record } = input;
  const named = namedSentence(input);
  return record.dated === 0 ? named : `${named} ${writeVerdictText(record, "its")}`;
}

/** "Named in 4 partnerships and 16 milestones on solid-state batteries (6 and 25 in all)." */
function namedSentence(input: CompanyInput): string {
  const { asked, totals } = input;
  const [solid, all] = [totals["solid-state"], totals.all];
  if (all.partnerships + all.milestones === 0) return citedWords(input);
  if (asked.scope === "all") return `Named in ${countsWords(all)} in all, ${solidWords(solid)}.`;
  if (solid.partnerships === all.partnerships && solid.milestones === all.milestones)
    return `Named in ${countsWords(solid)}, all on solid-state batteries.`;
  if (solid.partnerships + solid.milestones === 0)
    return `Named in nothing on solid-state batteries; in all in ${countsWords(all)}.`;
  return `Named in ${countsWords(solid)} on solid-state batteries (in all: ${countsWords(all)}).`;
}

function countsWords({ partnerships, milestones }: RecordTotals): string {
  return [
    partnerships > 0 && counted(partnerships, "partnership", "partnerships"),
    milestones > 0 && counted(milestones, "milestone", "milestones"),
  ]
    .filter((words) => words !== false)
    .join(" and ");
}

function solidWords(solid: RecordTotals): string {
  return solid.partnerships + solid.milestones === 0
    ? "none of them on solid-state batteries"
    : `on solid-state batteries in ${countsWords(solid)}`;
}

function citedWords({ involving, metrics }: CompanyInput): string {
  if (involving.length === 0 && metrics.length === 0)
    return "Cited for its word alone; no partnership and no milestone names it.";
  const where = `in ${counted(involving.length, "source", "sources")}`;
  const figures = metrics.length > 0 ? `, with ${counted(metrics.length, "figure", "figures")}` : "";
  return `Cited or mentioned ${where}${figures}; no partnership and no milestone names it.`;
}
