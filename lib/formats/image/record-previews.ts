import { COMPANY_KINDS } from "@/lib/domain/companies";
import type { Day } from "@/lib/domain/days";
import { getLabel } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import { PARTNERSHIP_STATUSES } from "@/lib/domain/partnerships";
import { SOURCE_KINDS } from "@/lib/domain/sourcing";
import type { Lanes } from "@/lib/schema/parameters/choices";
import { type CompanyInput, writeCompanyLead } from "@/lib/view-models/company";
import type { MilestoneInput } from "@/lib/view-models/milestone/input";
import { writeMilestoneLead } from "@/lib/view-models/milestone/lead";
import { type PartnershipInput, writePartnershipLead } from "@/lib/view-models/partnership";
import { getRecordHref } from "@/lib/view-models/record-href";
import { getSourceTitle, type SourceInput, writeSourceLead } from "@/lib/view-models/source";
import type { TimelineInput } from "@/lib/view-models/timeline/items";
import { buildTimelineSeries } from "@/lib/view-models/timeline/series";
import type { RenderContext } from "./figure";
import type { PathPreview, Room } from "./preview";
import { drawLanePreview } from "./preview-figures";

/** A company: what it takes part in. */
export function drawCompanyPreview(input: CompanyInput, context: RenderContext): PathPreview {
  const { company, params } = input;
  return {
    eyebrow: getLabel(COMPANY_KINDS, company.kind),
    title: company.name,
    lead: writeCompanyLead(input),
    asOf: params.asOf,
    path: getRecordHref("companies", company.id),
    figure: laneOf({ ...input, asOf: params.asOf }, "company", company.id, context),
  };
}

/** A partnership: since when, and its milestones. */
export function drawPartnershipPreview(input: PartnershipInput, context: RenderContext): PathPreview {
  const { partnership, params } = input;
  const records = { ...input, partnerships: [partnership], asOf: params.asOf };
  return {
    eyebrow: `Partnership, ${getLabel(PARTNERSHIP_STATUSES, partnership.status).toLowerCase()}`,
    title: partnership.name,
    lead: writePartnershipLead(input),
    asOf: params.asOf,
    path: getRecordHref("partnerships", partnership.id),
    figure: laneOf(records, "partnership", partnership.id, context),
  };
}

/** A milestone: where its date stands and where it stood. */
export function drawMilestonePreview(input: MilestoneInput, context: RenderContext): PathPreview {
  const { milestone, params } = input;
  const { id, title, kind, status } = milestone;
  // Its partnerships are known, since their members' word counts, and not drawn.
  const courses = new Map([[id, input.course]]);
  const records = {
    ...input,
    courses,
    milestones: [milestone],
    asOf: params.asOf,
    lanes: "company" as const,
  };
  const series = buildTimelineSeries(records);
  const lanes = series.lanes
    .filter(({ milestones }) => milestones.length > 0)
    .map((lane) => ({ ...lane, partnerships: [] }));
  return {
    eyebrow: `${getLabel(MILESTONE_KINDS, kind)}: ${getLabel(MILESTONE_STATUSES, status).toLowerCase()}`,
    title,
    lead: writeMilestoneLead(input),
    asOf: params.asOf,
    path: getRecordHref("milestones", id),
    figure: (room) => drawLanePreview({ ...series, lanes }, null, room, context),
  };
}

/** A source: who published it, and what rests on it. */
export function drawSourcePreview(input: SourceInput): PathPreview {
  const { source, params } = input;
  return {
    eyebrow: getLabel(SOURCE_KINDS, source.kind),
    title: getSourceTitle(source),
    lead: writeSourceLead(input),
    asOf: params.asOf,
    path: getRecordHref("sources", source.id),
    figure: null,
  };
}

function laneOf(
  input: Omit<TimelineInput, "lanes"> & { readonly asOf: Day },
  lanes: Lanes,
  id: string | null,
  context: RenderContext,
) {
  const series = buildTimelineSeries({ ...input, lanes });
  return (room: Room) => drawLanePreview(series, id, room, context);
}
