import type { Client } from "@/lib/db/client";
import type { Claim, Collection, RecordOf } from "@/lib/schema/api/shapes";
import type { Filter } from "@/lib/schema/parameters/filter";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { page } from "./made-records";
import { type MilestoneRecount, recountMilestone } from "./recount";
import type { RecountClaim } from "./recount-history";
import { countRecord, isResponsible, listWordGivers, type RecountRecord } from "./recount-record";

/* The recount of a whole content: its words as the API gives them, its definitions as they stand in the files. */

/** The recount of every milestone, and of each company's record, on a day. */
export interface ContentRecount {
  readonly milestones: ReadonlyMap<string, MilestoneRecount>;
  /** The record of a company and its parts, or of everything (null): over solid-state milestones, or over all. */
  record(company: string | null, scope: Filter["scope"]): RecountRecord;
}

/** Reads a whole list of the API, page by page. */
export async function readList<C extends Collection>(
  client: Client,
  collection: C,
  params: { readonly asOf: string; readonly filter?: Partial<Filter> },
): Promise<RecordOf[C][]> {
  const records: RecordOf[C][] = [];
  let cursor: string | null = null;
  do {
    const { data, next }: { data: readonly RecordOf[C][]; next: string | null } = await page(
      client,
      collection,
      { ...params, cursor },
    );
    records.push(...data);
    cursor = next;
  } while (cursor !== null);
  return records;
}

/** Groups the claims about milestones by milestone, each with its place in its file. */
export function groupClaims(
  claims: readonly Claim[],
  dataset: SeedDataset,
): ReadonlyMap<string, RecountClaim[]> {
  const places = new Map<string, number>(
    dataset.sources.flatMap(({ id, claims: own }) =>
      own.map(({ key }, place) => [`${id}--${key}`, place] as const),
    ),
  );
  const groups = new Map<string, RecountClaim[]>();
  for (const { id, about, says, date, saidOn, saidBy, tier, source } of claims) {
    if (about.type !== "milestone") continue;
    const place = places.get(id);
    if (place === undefined) throw new Error(`${id} stands in no file`);
    const claim = { id, says: says as RecountClaim["says"], date, saidOn, saidBy, tier, source, place };
    groups.set(about.id, [...(groups.get(about.id) ?? []), claim]);
  }
  return groups;
}

/** The technologies that are solid-state; a milestone with one of them is, wholly or partly. */
const SOLID_STATE: readonly string[] = ["all-solid-state", "solid-state", "semi-solid-state"];

/** Makes what recounts a content as of any day. */
export function recounterOf(
  dataset: SeedDataset,
  claims: ReadonlyMap<string, readonly RecountClaim[]>,
): (day: string) => ContentRecount {
  const { companies, partnerships } = dataset;
  const known = dataset.milestones.map((milestone) => ({
    milestone,
    parties: listWordGivers(milestone, partnerships, companies),
    isSolidState: milestone.technologies.some((each) => SOLID_STATE.includes(each)),
  }));
  const responsible = new Map(
    companies.map(({ id }) => [id, known.filter(({ milestone }) => isResponsible(id, milestone, companies))]),
  );
  return (day) => {
    const milestones = new Map(
      known.map(({ milestone: { id }, parties }) => [
        id,
        recountMilestone(claims.get(id) ?? [], parties, day),
      ]),
    );
    return {
      milestones,
      record: (company, scope) =>
        countRecord(
          (company === null ? known : (responsible.get(company) ?? []))
            .filter(({ isSolidState }) => scope === "all" || isSolidState)
            .flatMap(({ milestone }) => milestones.get(milestone.id) ?? []),
        ),
    };
  };
}
