import type { Client } from "@/lib/db/client";
import { knownOn, validOn } from "@/lib/db/where/valid";
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
export function subjectKey(milestoneId: string | null, partnershipId: string | null): string {
  return milestoneId === null ? `partnership ${partnershipId}` : `milestone ${milestoneId}`;
}

/** Everything of a scope that changes of a day can be about, by its key. */
export async function changeSubjects(
  client: Client,
  { scope, sourcing }: Pick<Filter, "scope" | "sourcing">,
  asOf: Day,
): Promise<ReadonlyMap<string, Subject>> {
  const where = { ...knownOn(asOf, sourcing), ...(scope === "solid-state" && { solidState: { not: "no" } }) };
  const named = {
    id: true,
    technologies: { select: { technology: true } },
    involves: { select: { companyId: true } },
  } as const;
  const [milestones, partnerships] = await Promise.all([
    client.milestone.findMany({
      where,
      select: { ...named, kind: true, beliefs: { where: validOn(asOf, sourcing), select: { status: true } } },
    }),
    client.partnership.findMany({ where, select: named }),
  ]);
  return new Map([
    ...milestones.map(({ kind, beliefs, ...rest }): [string, Subject] => [
      subjectKey(rest.id, null),
      { ...namesOf(rest), kinds: [kind], statuses: beliefs.map(({ status }) => status) },
    ]),
    ...partnerships.map((rest): [string, Subject] => [
      subjectKey(null, rest.id),
      { ...namesOf(rest), kinds: [], statuses: [] },
    ]),
  ]);
}

function namesOf(record: {
  readonly technologies: readonly { readonly technology: string }[];
  readonly involves: readonly { readonly companyId: string }[];
}) {
  return {
    technologies: record.technologies.map(({ technology }) => technology),
    companies: record.involves.map(({ companyId }) => companyId),
  };
}
