import type { Company } from "@/lib/schema/api/shapes";

/**
 * A title as it stands in a company's lane: the company's own name before a verb is left out, since the lane says it.
 * Only a lower-case word counts as a verb, so that "Toyota Research Institute …" and "Toyota and …" stay whole.
 */
export function formatLaneTitle(title: string, company: Company | null): string {
  if (company === null) return title;
  const names = [company.name, ...company.aliases].sort((a, b) => b.length - a.length);
  const name = names.find((each) => title.startsWith(`${each} `));
  const rest = name === undefined ? title : title.slice(name.length + 1);
  if (name === undefined || !/^\p{Ll}/u.test(rest) || /^(?:and|or|with|of|und)\b/.test(rest)) return title;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
