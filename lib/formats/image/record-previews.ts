import { COMPANY_KINDS } from "@/lib/domain/companies";
import type { Day } from "@/lib/domain/days";
import { labelOf } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import { PARTNERSHIP_STATUSES } from "@/lib/domain/partnerships";
import { SOURCE_KINDS } from "@/lib/domain/sourcing";
import type { Lanes } from "@/lib/schema/parameters/choices";
import { type CompanyInput, companyLead } from "@/lib/view-models/company";
import type { MilestoneInput } from "@/lib/view-models/milestone/input";
import { milestoneLead } from "@/lib/view-models/milestone/lead";
import { type PartnershipInput, partnershipLead } from "@/lib/view-models/partnership";
import { recordHref } from "@/lib/view-models/record-href";
import { type SourceInput, sourceLead, sourceTitle } from "@/lib/view-models/source";
import type { TimelineInput } from "@/lib/view-models/timeline/input";
import { timelineSeries } from "@/lib/view-models/timeline/series";
import type { Brush } from "./drawing";
import type { PathPreview, Room } from "./preview";
import { lanePreview } from "./preview-figures";

/** A company: what it takes part in. */
export function companyPreview(input: CompanyInput, brush: Brush): PathPreview {
  const { company, asked } = input;
  return {
    eyebrow: labelOf(COMPANY_KINDS, company.kind),
    title: company.name,
    lead: companyLead(input),
    asOf: asked.asOf,
    path: recordHref("companies", company.id),
    figure: laneOf({ ...input, asOf: asked.asOf }, "company", company.id, brush),
  };
}

/** A partnership: since when, and its milestones. */
export function partnershipPreview(input: PartnershipInput, brush: Brush): PathPreview {
  const { partnership, asked } = input;
  const records = { ...input, partnerships: [partnership], asOf: asked.asOf };
  return {
    eyebrow: `Partnership, ${labelOf(PARTNERSHIP_STATUSES, partnership.status).toLowerCase()}`,
    title: partnership.name,
    lead: partnershipLead(input),
    asOf: asked.asOf,
    path: recordHref("partnerships", partnership.id),
    figure: laneOf(records, "partnership", partnership.id, brush),
  };
}

/** A milestone: where its date stands and where it stood. */
export function milestonePreview(input: MilestoneInput, brush: Brush): PathPreview {
  const { milestone, asked } = input;
  const { id, title, kind, status } = milestone;
  // Its partnerships are known, since their members' word counts, and not drawn.
  const courses = new Map([[id, input.course]]);
  const records = { ...input, courses, milestones: [milestone], asOf: asked.asOf, lanes: "company" as const };
  const series = timelineSeries(records);
  const lanes = series.lanes
    .filter(({ milestones }) => milestones.length > 0)
    .map((lane) => ({ ...lane, partnerships: [] }));
  return {
    eyebrow: `${labelOf(MILESTONE_KINDS, kind)}: ${labelOf(MILESTONE_STATUSES, status).toLowerCase()}`,
    title,
    lead: milestoneLead(input),
    asOf: asked.asOf,
    path: recordHref("milestones", id),
    figure: (room) => lanePreview({ ...series, lanes }, null, room, brush),
  };
}

/** A source: who published it, and what rests on it. */
export function sourcePreview(input: SourceInput): PathPreview {
  const { source, asked } = input;
  return {
    eyebrow: labelOf(SOURCE_KINDS, source.kind),
    title: sourceTitle(source),
    lead: sourceLead(input),
    asOf: asked.asOf,
    path: recordHref("sources", source.id),
    figure: null,
  };
}

function laneOf(
  input: Omit<TimelineInput, "lanes"> & { readonly asOf: Day },
  lanes: Lanes,
  id: string | null,
  brush: Brush,
) {
  const series = timelineSeries({ ...input, lanes });
  return (room: Room) => lanePreview(series, id, room, brush);
}
