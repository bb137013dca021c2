import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { type Day, END_OF_TIME } from "@/lib/domain/days";
import { groupBy } from "@/lib/domain/list";
import type { Sourcing } from "@/lib/domain/sourcing";

export interface CompanyBeliefRows {
  companyBelief: Prisma.CompanyBeliefCreateManyInput[];
}

/** Since when a milestone or a partnership is there, and of what it is. */
type Known = Pick<Prisma.MilestoneCreateManyInput, "id" | "solidState" | "knownFrom" | "wellFrom">;

/** As much of the rows of other tables as it takes: those of all companies, or of some with all their parts. */
export interface Involvements {
  readonly company: readonly Pick<Prisma.CompanyCreateManyInput, "id" | "rank">[];
  readonly companyWhole: readonly Prisma.CompanyWholeCreateManyInput[];
  readonly partnership: readonly Known[];
  readonly partnershipInvolves: readonly Pick<
    Prisma.PartnershipInvolvesCreateManyInput,
    "partnershipId" | "companyId"
  >[];
  readonly milestone: readonly Known[];
  readonly milestoneInvolves: readonly Pick<
    Prisma.MilestoneInvolvesCreateManyInput,
    "milestoneId" | "companyId" | "responsible"
  >[];
  readonly milestoneBelief: readonly Pick<
    Prisma.MilestoneBeliefCreateManyInput,
    "milestoneId" | "reading" | "validFrom" | "validTo" | "outcome" | "shiftDays" | "currentLatest"
  >[];
}

/** The same as it is gathered. */
export type InvolvementRows = { readonly [T in keyof Involvements]: Involvements[T][number][] };

type Scope = "solid-state" | "all";

/** Before anything was said. */
const BEGINNING: Day = "0001-01-01";

/** What a company counts over some days. */
interface Counted {
  readonly from: Day;
  readonly to: Day;
  readonly milestones: 0 | 1;
  readonly partnerships: 0 | 1;
  /** Null for what is no dated promise of its own. */
  readonly promise: { readonly shift: number; readonly overdueSince: Day } | null;
}

/** What lists of companies are ordered by, of every scope and by either reading. */
export function buildCompanyBeliefRows(built: Involvements): CompanyBeliefRows {
  const scopes = (["solid-state", "all"] as const).flatMap((scope) => {
    const [all, well] = [listPeriods(built, scope, "all"), listPeriods(built, scope, "well")];
    return built.company.flatMap(({ id }) => {
      const [byAll, byWell] = [all.get(id) ?? [], well.get(id) ?? []];
      const written = (reading: string, periods: readonly Standing[]) =>
        periods.map((period) => ({ companyId: id, scope, reading, ...period }));
      return JSON.stringify(byAll) === JSON.stringify(byWell)
        ? written("both", byAll)
        : [...written("all", byAll), ...written("well", byWell)];
    });
  });
  return { companyBelief: scopes };
}

type Standing = Omit<Prisma.CompanyBeliefCreateManyInput, "companyId" | "scope" | "reading">;

/** The periods of each company, one after the other without a gap; none begins where nothing changes. */
function listPeriods(built: Involvements, scope: Scope, sourcing: Sourcing): Map<string, Standing[]> {
  const counted = listCounted(built, scope, sourcing);
  const periods = new Map(built.company.map(({ id }) => [id, sumUp(counted.get(id) ?? [])]));
  const ranks = new Map(built.company.map(({ id, rank }) => [id, rank]));
  const parts = groupBy(
    built.companyWhole.filter(({ partId, wholeId }) => partId !== wholeId),
    ({ wholeId }) => wholeId,
  );
  return new Map(
    [...periods].map(([id, own]) => {
      const partIds = (parts.get(id) ?? []).map(({ partId }) => partId);
      const rank = ranks.get(id) as number;
      const standings = own.map((sum): Standing => {
        const under = findTwin(sum, partIds, periods);
        const { milestones, partnerships } = under?.sum ?? sum;
        return {
          ...sum,
          standsUnder: under?.id ?? null,
          activity: milestones + partnerships,
          placeRank: under ? (ranks.get(under.id) as number) : rank,
          isUnder: under !== null,
          rank,
        };
      });
      return [id, mergeAlike(standings)];
    }),
  );
}

/** What counts for each company, by its id. */
function listCounted(built: Involvements, scope: Scope, sourcing: Sourcing): Map<string, Counted[]> {
  const isIn = ({ solidState }: { solidState: string }) => scope === "all" || solidState !== "no";
  const knownFrom = (row: { knownFrom: string; wellFrom?: string | null }) =>
    (sourcing === "all" ? row.knownFrom : row.wellFrom) ?? null;
  const daysOf = (rows: readonly (Parameters<typeof knownFrom>[0] & { id: string; solidState: string })[]) =>
    new Map(rows.filter(isIn).map((row) => [row.id, knownFrom(row)]));
  const [milestones, partnerships] = [daysOf(built.milestone), daysOf(built.partnership)];
  const beliefs = groupBy(
    built.milestoneBelief.filter(({ reading }) => reading === "both" || reading === sourcing),
    ({ milestoneId }) => milestoneId,
  );
  const counted = new Map<string, Counted[]>();
  const count = (companyId: string, each: Counted) => {
    const all = counted.get(companyId);
    if (all) all.push(each);
    else counted.set(companyId, [each]);
  };
  const none = { to: END_OF_TIME, milestones: 0, partnerships: 0, promise: null } as const;
  for (const { partnershipId, companyId } of built.partnershipInvolves) {
    const from = partnerships.get(partnershipId);
    if (from) count(companyId, { ...none, from, partnerships: 1 });
  }
  for (const { milestoneId, companyId, responsible } of built.milestoneInvolves) {
    const from = milestones.get(milestoneId);
    if (!from) continue;
    count(companyId, { ...none, from, milestones: 1 });
    for (const belief of (responsible && beliefs.get(milestoneId)) || []) {
      if (!belief.outcome) continue;
      const promise = {
        shift: belief.shiftDays ?? 0,
        overdueSince: (belief.outcome === "no-report" && belief.currentLatest) || END_OF_TIME,
      };
      count(companyId, { ...none, from: belief.validFrom, to: belief.validTo, promise });
    }
  }
  return counted;
}

/** What a company has from a day until before another. */
type Sum = Pick<
  Standing,
  "validFrom" | "validTo" | "milestones" | "partnerships" | "promised" | "largestShift" | "overdueSince"
>;

function sumUp(counted: readonly Counted[]): Sum[] {
  const days = new Set([BEGINNING, ...counted.flatMap(({ from, to }) => [from, to])]);
  days.delete(END_OF_TIME);
  const cuts = [...days].sort();
  return cuts.map((validFrom, index) => {
    const now = counted.filter(({ from, to }) => from <= validFrom && validFrom < to);
    const promises = now.flatMap(({ promise }) => promise ?? []);
    const overdue = promises.map(({ overdueSince }) => overdueSince);
    return {
      validFrom,
      validTo: cuts[index + 1] ?? END_OF_TIME,
      milestones: now.filter(({ milestones }) => milestones > 0).length,
      partnerships: now.filter(({ partnerships }) => partnerships > 0).length,
      promised: promises.length,
      largestShift: promises.reduce((most, { shift }) => Math.max(most, shift), 0),
      overdueSince: overdue.reduce((first, day) => (day < first ? day : first), END_OF_TIME),
    };
  });
}

/** The smallest part that has all of a company's promises: it counts those of its parts, so as many are the same ones. */
function findTwin(
  { validFrom, promised }: Sum,
  partIds: readonly string[],
  periods: ReadonlyMap<string, readonly Sum[]>,
): { readonly id: string; readonly sum: Sum } | null {
  if (promised === 0) return null;
  const twins = partIds.flatMap((id) => {
    const sum = periods.get(id)?.findLast((each) => each.validFrom <= validFrom);
    return sum?.promised === promised ? [{ id, sum, size: sum.milestones + sum.partnerships }] : [];
  });
  const [first = null] = twins.sort((a, b) => a.size - b.size || (a.id < b.id ? -1 : 1));
  return first;
}

function mergeAlike(standings: readonly Standing[]): Standing[] {
  const merged: Standing[] = [];
  for (const standing of standings) {
    const last = merged.at(-1);
    const isSame =
      last &&
      JSON.stringify({ ...standing, validFrom: "", validTo: "" }) ===
        JSON.stringify({ ...last, validFrom: "", validTo: "" });
    if (isSame) merged[merged.length - 1] = { ...last, validTo: standing.validTo };
    else merged.push(standing);
  }
  return merged;
}
