import type { Part } from "@/lib/domain/milestone-kinds";
import type { PromiseRecord } from "@/lib/domain/outcomes";
import type { Claim, Company, Metric, Milestone, Partnership, Source } from "@/lib/schema/api/shapes";
import type { RecordTotals } from "@/lib/schema/pages/list-page";
import type { PromiseCourses } from "@/lib/schema/pages/promises";
import type { Scope } from "@/lib/schema/parameters/choices";
import type { DayParams } from "@/lib/schema/parameters/to-params";
import { writeLeadVerdict } from "./lead-verdict";
import type { Lookups } from "./lookups";
import { writeVerdictText } from "./promise-record";
import { formatCount } from "./text";

/** What a company's page is made from, its parts included; nothing in it was said after the day asked for. */
export interface CompanyInput extends Lookups {
  readonly params: Pick<DayParams, "asOf" | "asOfParam" | "scope">;
  readonly company: Company;
  /** What became of the promises that it or a part of it is responsible for, in the scope asked for. */
  readonly record: PromiseRecord;
  /** The promise that stands for it; null where it is responsible for none with a deadline. */
  readonly lead: Milestone | null;
  /** How much there is of it on solid-state batteries, and in all. */
  readonly totals: { readonly [S in Scope]: RecordTotals };
  readonly parts: readonly Company[];
  readonly partnerships: readonly Partnership[];
  readonly milestones: readonly Milestone[];
  /** How the promises of these milestones went. */
  readonly courses: PromiseCourses;
  /** About those partnerships and milestones, in the domain's order, oldest first. */
  readonly claims: readonly Claim[];
  readonly metrics: readonly Metric[];
  /** What the metrics are about; some is nobody's but of whom the company speaks. */
  readonly subjects: {
    readonly milestones: readonly Milestone[];
    readonly partnerships: readonly Partnership[];
  };
  /** Sources that say something about it or mention it. */
  readonly involving: readonly Source[];
}

/** What became of the promise that stands for a company; of one without any, in how much it is named. */
export function writeCompanyLead(input: CompanyInput): string {
  const { lead, company } = input;
  return lead === null ? namedSentence(input) : writeLeadVerdict(lead, company);
}

/** A company for those who do not see its page: in how much it is named, and what became of all its promises. */
export function describeCompany(input: CompanyInput): string {
  const { record } = input;
  const named = namedSentence(input);
  return record.dated === 0 ? named : `${named} ${writeVerdictText(record, "its")}`;
}

/** "Named in 4 partnerships and 16 milestones on solid-state batteries (6 and 25 in all)." */
function namedSentence(input: CompanyInput): string {
  const { params, totals } = input;
  const [solid, all] = [totals["solid-state"], totals.all];
  if (all.partnerships + all.milestones === 0) return citedWords(input);
  if (params.scope === "all") return `Named in ${formatCounts(all)}, ${solidWords(solid)}.`;
  if (solid.partnerships === all.partnerships && solid.milestones === all.milestones)
    return `Named in ${formatCounts(solid)}${solid.partnerships + solid.milestones === 1 ? "" : ", all"} on solid-state batteries.`;
  if (solid.partnerships + solid.milestones === 0)
    return `Named in ${formatCounts(all)}, but in none on solid-state batteries.`;
  return `Named in ${formatCounts(solid)} on solid-state batteries (${formatCounts(all)} in all).`;
}

function formatCounts({ partnerships, milestones }: RecordTotals): string {
  return [
    partnerships > 0 && formatCount(partnerships, "partnership", "partnerships"),
    milestones > 0 && formatCount(milestones, "milestone", "milestones"),
  ]
    .filter((words) => words !== false)
    .join(" and ");
}

function solidWords(solid: RecordTotals): string {
  return solid.partnerships + solid.milestones === 0
    ? "but in none on solid-state batteries"
    : `including ${formatCounts(solid)} on solid-state batteries`;
}

function citedWords({ involving, metrics }: CompanyInput): string {
  if (involving.length === 0 && metrics.length === 0)
    return "Cited only; named in no partnership or milestone.";
  const where = `in ${formatCount(involving.length, "source", "sources")}`;
  const figures = metrics.length > 0 ? `, with ${formatCount(metrics.length, "figure", "figures")}` : "";
  return `Cited or mentioned ${where}${figures}; named in no partnership or milestone.`;
}

/** A company's part in a milestone, and which of its own parts it has it through; null where it is itself. */
interface PartIn {
  readonly part: Part;
  readonly through: string | null;
}

/** How a company stands to a milestone: its own part before that of a part of it, responsible before involved. */
export function getPart(
  { company, parts }: Pick<CompanyInput, "company" | "parts">,
  { companies }: Milestone,
): PartIn | null {
  const own = companies.find((each) => each.company === company.id);
  if (own) return { part: own.part, through: null };
  const ids = new Set(parts.map(({ id }) => id));
  const theirs = companies.filter((each) => ids.has(each.company));
  const first = theirs.find(({ part }) => part === "responsible") ?? theirs[0];
  return first ? { part: first.part, through: first.company } : null;
}

/** The promises that its record counts, by their first deadlines. */
export function listPromises(input: Pick<CompanyInput, "company" | "parts" | "milestones">): Milestone[] {
  return input.milestones
    .filter(
      (milestone) => milestone.deadline.first !== null && getPart(input, milestone)?.part === "responsible",
    )
    .sort((a, b) => (a.deadline.first ?? "").localeCompare(b.deadline.first ?? ""));
}

/** The ids of a company and of its parts: whose words and promises are its own. */
export function listOwnIds({ company, parts }: Pick<CompanyInput, "company" | "parts">): string[] {
  return [company.id, ...parts.map(({ id }) => id)];
}
