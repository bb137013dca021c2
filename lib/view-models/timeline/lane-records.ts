import type { CompanyGroup } from "@/lib/domain/companies";
import { groupBy } from "@/lib/domain/list";
import type { TechnologyGroup } from "@/lib/domain/technologies";
import type { Claim, Company, Milestone, Partnership, Source } from "@/lib/schema/api/shapes";
import type { PromiseCourse } from "@/lib/schema/pages/promises";
import type { OUTSIDE_GROUP } from "@/lib/schema/parameters/choices";
import type { TimelineInput } from "./items";

/** What groups lanes: a family of company kinds, the technology of a partnership, or that there is no partnership. */
export type LaneGroupId = CompanyGroup | TechnologyGroup | typeof OUTSIDE_GROUP.id;

/** A milestone as a lane holds it. */
export interface LaneMilestone {
  readonly milestone: Milestone;
  /** It is another's to reach; this lane's company is only concerned. */
  readonly involved: boolean;
}

/** Which records stand in a lane. */
export interface LaneRecords {
  readonly id: string;
  readonly name: string;
  readonly href: string | null;
  readonly note: string;
  readonly group: LaneGroupId;
  /** Whose lane it is; null where it is no company's. */
  readonly company: Company | null;
  readonly partnerships: readonly Partnership[];
  readonly milestones: readonly LaneMilestone[];
}

/** The order of lanes: those with most in them first, then by name. */
export function compareActivity(a: LaneRecords, b: LaneRecords): number {
  return (
    activityOf(b) - activityOf(a) || a.name.localeCompare(b.name, "en") || a.id.localeCompare(b.id, "en")
  );
}

function activityOf(lane: LaneRecords): number {
  return lane.partnerships.length + lane.milestones.length;
}

/** The input, indexed for looking things up. */
export interface RecordIndex {
  readonly asOf: string;
  readonly query: string;
  readonly companies: ReadonlyMap<string, Company>;
  readonly partnerships: ReadonlyMap<string, Partnership>;
  readonly sources: ReadonlyMap<string, Source>;
  /** How the promise of a milestone went. */
  courseOf(milestone: string): PromiseCourse;
  /** The claims about one record, oldest first. */
  claimsAbout(type: "milestone" | "partnership", id: string): readonly Claim[];
}

/** Indexes the input once, so that every lane and item can look things up. */
export function buildRecordIndex(input: TimelineInput): RecordIndex {
  const claims = groupBy(input.claims, ({ about }) => `${about.type} ${about.id}`);
  return {
    asOf: input.asOf,
    query: input.hrefs?.query ?? "",
    companies: input.companies,
    partnerships: new Map(input.partnerships.map((partnership) => [partnership.id, partnership])),
    sources: input.sources,
    courseOf: (milestone) => input.courses.get(milestone) ?? NO_COURSE,
    claimsAbout: (type, id) => claims.get(`${type} ${id}`) ?? [],
  };
}

/** Of a milestone that only figures speak of. */
const NO_COURSE: PromiseCourse = { steps: [], standing: null, lastTarget: null, conflict: [] };
