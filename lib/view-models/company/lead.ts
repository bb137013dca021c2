import { counted } from "@/lib/view-models/joined";
import { standWords, statusCounts } from "@/lib/view-models/status-counts";
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
  return `Named in ${named.join(" and ")}${recordWords(input)}.`;
}

/** "; of its 8 dated targets, 6 lie ahead, 1 is due now and 1 is past its date without a report". */
function recordWords(input: CompanyInput): string {
  const { milestones } = input;
  const own = milestones.filter((milestone) => partIn(input, milestone)?.part === "responsible");
  const dated = own.filter(({ baseline }) => baseline !== null);
  if (milestones.length === 0) return "";
  if (own.length === 0)
    return milestones.length === 1 ? ", which is for another to reach" : ", all for others to reach";
  if (dated.length > 0) return `; ${statusCounts(dated, "dated target")}`;
  if (milestones.length === 1)
    return `, which ${own.map(({ status }) => standWords(status, true, "milestone")).join("")}`;
  return `; ${statusCounts(own, "milestone").replace("its one milestone", "its own one")}`;
}

function citedWords({ involving, metrics }: CompanyInput): string {
  if (involving.length === 0 && metrics.length === 0)
    return "Cited for its word alone; no partnership and no milestone names it.";
  const where = `in ${counted(involving.length, "source", "sources")}`;
  const figures = metrics.length > 0 ? `, with ${counted(metrics.length, "figure", "figures")}` : "";
  return `Cited or mentioned ${where}${figures}; no partnership and no milestone names it.`;
}
