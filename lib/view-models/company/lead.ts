import { counted } from "@/lib/view-models/joined";
import { statusCounts } from "@/lib/view-models/status-counts";
import type { CompanyInput } from "./input";
import { partIn } from "./part-in";

/** In how much a company is named, and what became of the dates that are its own to meet: counts with their base. */
export function companyLead(input: CompanyInput): string {
  const { partnerships, milestones } = input;
  if (partnerships.length + milestones.length === 0) return citedWords(input);
  const named = [
    partnerships.length > 0 && counted(partnerships.length, "partnership", "partnerships"),
    milestones.length > 0 && counted(milestones.length, "milestone", "milestones"),
  ].filter((words) => words !== false);
  const record = recordWords(input);
  return `Named in ${named.join(" and ")}${record === null ? "" : `; ${record}`}.`;
}

/** "of its 8 dated targets, 6 lie ahead, 1 is due now and 1 passed without a report". */
function recordWords(input: CompanyInput): string | null {
  const own = input.milestones.filter((milestone) => partIn(input, milestone)?.part === "responsible");
  if (own.length === 0)
    return input.milestones.length > 0 ? "what is to be reached there is for others to reach" : null;
  const dated = own.filter(({ baseline }) => baseline !== null);
  if (dated.length === 0)
    return `of the ${own.length === 1 ? "one" : own.length} it is to reach, ${statusCounts(own)}`;
  return dated.length === 1
    ? `its one dated target ${statusCounts(dated).replace(/^1 /, "")}`
    : `of its ${dated.length} dated targets, ${statusCounts(dated)}`;
}

function citedWords({ involving, metrics }: CompanyInput): string {
  const where = `in ${counted(involving.length, "source", "sources")}`;
  const figures = metrics.length > 0 ? `, with ${counted(metrics.length, "figure", "figures")}` : "";
  return `Cited or mentioned ${where}${figures}; no partnership and no milestone names it.`;
}
