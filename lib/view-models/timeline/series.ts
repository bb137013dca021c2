import { COMPANY_KINDS, formatCountry, getCompanyGroup } from "@/lib/domain/companies";
import { END_OF_TIME } from "@/lib/domain/days";
import { getLabel, groupBy } from "@/lib/domain/list";
import { getTechnologyGroup } from "@/lib/domain/technologies";
import type { Milestone, Partnership } from "@/lib/schema/api/shapes";
import { OUTSIDE_GROUP } from "@/lib/schema/parameters/choices";
import { getRecordHref } from "@/lib/view-models/record-href";
import type { LaneSeries, MilestoneItem, PartnershipItem, TimelineInput, TimelineSeries } from "./items";
import {
  buildRecordIndex,
  compareActivity,
  type LaneMilestone,
  type LaneRecords,
  type RecordIndex,
} from "./lane-records";
import { buildMilestoneItem } from "./milestone-item";
import { buildPartnershipItem } from "./partnership-item";

/** A lane for each partnership with its milestones, and last those outside of all of them. */
function buildPartnershipLanes(input: TimelineInput): LaneRecords[] {
  const { partnerships, milestones } = input;
  const lanes = partnerships.map(
    (partnership): LaneRecords => ({
      id: partnership.id,
      name: partnership.name,
      href: getRecordHref("partnerships", partnership.id),
      note: "",
      group: getTechnologyGroup(partnership.technologies),
      company: null,
      partnerships: [partnership],
      milestones: milestones
        .filter((milestone) => milestone.partnerships.includes(partnership.id))
        .map((milestone) => ({ milestone, involved: false })),
    }),
  );
  const shown = new Set(partnerships.map(({ id }) => id));
  const rest = milestones.filter((milestone) => !milestone.partnerships.some((id) => shown.has(id)));
  return [...lanes.sort(compareActivity), ...outsideLanes(rest, input)];
}

/** Not an id that a partnership could have. */
const OUTSIDE = "--outside";

/** More than this would be a wall of its own: they stand by the company that is to reach them. */
const MOST_IN_ONE_LANE = 12;

function outsideLanes(rest: readonly Milestone[], { companies }: TimelineInput): LaneRecords[] {
  const hasHidden = rest.some((milestone) => milestone.partnerships.length > 0);
  const one = {
    ...laneOf(rest),
    id: OUTSIDE,
    name: hasHidden ? "Not in the partnerships shown" : "Not tied to a partnership",
    href: null,
  };
  const byCompany = groupBy(rest, ({ companies: [first] }) => first?.company ?? "");
  if (rest.length === 0) return [];
  if (rest.length <= MOST_IN_ONE_LANE || byCompany.size === 1) return [one];
  return [...byCompany]
    .map(([id, own]) => ({
      ...laneOf(own),
      id: `${OUTSIDE}-${id}`,
      name: companies.get(id)?.name ?? id,
      href: getRecordHref("companies", id),
      company: companies.get(id) ?? null,
    }))
    .sort(compareActivity);
}

function laneOf(milestones: readonly Milestone[]) {
  return {
    note: "",
    group: OUTSIDE_GROUP.id,
    company: null,
    partnerships: [],
    milestones: milestones.map((milestone) => ({ milestone, involved: false })),
  };
}

/** The timeline's lanes with their items in words and dates; no positions. */
export function buildTimelineSeries(input: TimelineInput): TimelineSeries {
  const recordIndex = buildRecordIndex(input);
  const records = input.lanes === "company" ? buildCompanyLanes(input) : buildPartnershipLanes(input);
  // A lane of a partnership is never another's: each involves a company that was asked for.
  const chosen = input.lanes === "company" ? (input.chosen ?? []) : [];
  const lanes = records.map((lane) => laneSeries(lane, recordIndex, chosen));
  return {
    asOf: input.asOf,
    years: input.years ?? null,
    by: input.lanes,
    isOfCompanies: (input.chosen ?? []).length > 0,
    // Who was asked for stands on top.
    lanes: [...lanes.filter(({ chosen }) => chosen), ...lanes.filter(({ chosen }) => !chosen)],
  };
}

function laneSeries(lane: LaneRecords, recordIndex: RecordIndex, chosen: readonly string[]): LaneSeries {
  const milestones = lane.milestones.map((entry) => buildMilestoneItem(entry, lane, recordIndex));
  const partnerships = lane.partnerships.map((partnership) =>
    buildPartnershipItem(partnership, lane, recordIndex),
  );
  const isChosen = lane.company !== null && chosen.includes(lane.company.id);
  const country = isChosen ? (lane.company?.country ?? null) : null;
  return {
    id: lane.id,
    name: lane.name,
    href: lane.href === null ? null : `${lane.href}${recordIndex.query}`,
    note: country === null ? lane.note : `${lane.note} · ${formatCountry(country)}`,
    group: lane.group,
    company: lane.company?.id ?? null,
    chosen: isChosen,
    partnerships: partnerships.sort(compareDates),
    milestones: milestones.sort(compareDates),
  };
}

/** In the order of time; what has no date stands last; the same date keeps the order by title. */
export function compareDates<T extends MilestoneItem | PartnershipItem>(a: T, b: T): number {
  return beginning(a).localeCompare(beginning(b)) || a.row.title.localeCompare(b.row.title, "en");
}

function beginning(item: MilestoneItem | PartnershipItem): string {
  const span = item.type === "milestone" ? item.span : item.start;
  return span?.earliest ?? span?.latest ?? END_OF_TIME;
}

/**
 * A lane for each company that has something to show: the partnerships it is a party to, the milestones that are its to
 * reach, those that concern it and are nobody's to reach, and only where it has none of those, the milestones of others
 * that concern it.
 */
function buildCompanyLanes({ companies, partnerships, milestones }: TimelineInput): LaneRecords[] {
  const nobodys = new Set(milestones.filter(({ companies }) => !companies.some(isResponsible)));
  const concerning = (id: string): LaneMilestone[] =>
    milestones.flatMap((milestone) => {
      const own = milestone.companies.find((each) => each.company === id);
      return own ? [{ milestone, involved: !isResponsible(own) }] : [];
    });
  return [...companies.values()]
    .map((company): LaneRecords => {
      const all = concerning(company.id);
      const own = all.filter(({ milestone, involved }) => !involved || nobodys.has(milestone));
      return {
        id: company.id,
        name: company.name,
        href: getRecordHref("companies", company.id),
        note: getLabel(COMPANY_KINDS, company.kind),
        group: getCompanyGroup(company.kind),
        company,
        partnerships: partnerships.filter((partnership) => namesCompany(partnership, company.id)),
        milestones: own.length > 0 ? own : all,
      };
    })
    .filter((lane) => lane.partnerships.length + lane.milestones.length > 0)
    .sort(compareActivity);
}

function isResponsible({ part }: Milestone["companies"][number]): boolean {
  return part === "responsible";
}

function namesCompany(partnership: Partnership, id: string): boolean {
  return partnership.formed === id || partnership.parties.some((party) => party.company === id);
}
