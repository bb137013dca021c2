import type { Client } from "@/lib/db/client";
import { whereKnown, whereValid } from "@/lib/db/where/valid";
import type { Day } from "@/lib/domain/days";
import type { Filter } from "@/lib/schema/parameters/filter";

/** What a change is about, as far as a filter asks for it. */
export interface Subject {
  readonly companies: readonly string[];
  /** A milestone's stage; a partnership has none. */
  readonly kinds: readonly string[];
  readonly technologies: readonly string[];
  /** A milestone's status on the day; a partnership has none. */
  readonly statuses: readonly string[];
}

/** The key of what a claim is about. */
export function toSubjectKey(milestoneId: string | null, partnershipId: string | null): string {
  return milestoneId === null ? `partnership ${partnershipId}` : `milestone ${milestoneId}`;
}

/** Everything of a scope that changes of a day can be about, by its key. */
export async function listChangeSubjects(
  client: Client,
  { scope, sourcing }: Pick<Filter, "scope" | "sourcing">,
  asOf: Day,
): Promise<ReadonlyMap<string, Subject>> {
  const where = {
    ...whereKnown(asOf, sourcing),
    ...(scope === "solid-state" && { solidState: { not: "no" } }),
  };
  const named = {
    id: true,
    technologies: { select: { technology: true } },
    involves: { select: { companyId: true } },
  } as const;
  const [milestones, partnerships] = await Promise.all([
    client.milestone.findMany({
      where,
      select: {
        ...named,
        kind: true,
        beliefs: { where: whereValid(asOf, sourcing), select: { status: true } },
      },
    }),
    client.partnership.findMany({ where, select: named }),
  ]);
  return new Map([
    ...milestones.map(({ kind, beliefs, ...rest }): [string, Subject] => [
      toSubjectKey(rest.id, null),
      { ...listSubjectNames(rest), kinds: [kind], statuses: beliefs.map(({ status }) => status) },
    ]),
    ...partnerships.map((rest): [string, Subject] => [
      toSubjectKey(null, rest.id),
      { ...listSubjectNames(rest), kinds: [], statuses: [] },
    ]),
  ]);
}

function listSubjectNames(record: {
  readonly technologies: readonly { readonly technology: string }[];
  readonly involves: readonly { readonly companyId: string }[];
}) {
  return {
    technologies: record.technologies.map(({ technology }) => technology),
    companies: record.involves.map(({ companyId }) => companyId),
  };
}
