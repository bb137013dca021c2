import type { Day } from "@/lib/domain/days";
import type { MilestoneStatus } from "@/lib/domain/milestone-status";
import type { PartnershipStatus } from "@/lib/domain/partnerships";
import type { TechnologyGroup } from "@/lib/domain/technologies";
import type { YearRange } from "@/lib/domain/years";
import type { Claim, Company, Milestone, Partnership, Source } from "@/lib/schema/api/shapes";
import type { PromiseCourses } from "@/lib/schema/pages/promises";
import type { Lanes } from "@/lib/schema/parameters/choices";
import type { LaneGroupId } from "./lane-records";
import type { TimelineRow } from "./row";
import type { Span } from "./span";

/** A move of the target, from the place of the earlier one to that of the later. */
export interface ArcItem {
  readonly from: Day;
  readonly to: Day;
}

/** A milestone in a lane: when it stands, and where it stood before. */
export interface MilestoneItem {
  readonly type: "milestone";
  readonly status: MilestoneStatus;
  /** The date it is drawn at; null where it never had one. */
  readonly span: Span | null;
  /** The date is one at which it happened, not a promised one. */
  readonly reached: boolean;
  /** The one day its mark stands at; null where it never had one. */
  readonly stands: Day | null;
  /** Earlier targets, oldest first, where they differ from the next. */
  readonly earlier: readonly Span[];
  /** Each move of the target, oldest first: as many as the words beside it count. */
  readonly arcs: readonly ArcItem[];
  readonly involved: boolean;
  /** Its date rests on tertiary sources alone. */
  readonly weaklySourced: boolean;
  /** What stands beside the mark: the title without the lane's name, and the date, from → to if it moved. */
  readonly label: { readonly title: string; readonly date: string };
  readonly row: TimelineRow;
}

/** A partnership in a lane: from its announcement to its end, if it ended. */
export interface PartnershipItem {
  readonly type: "partnership";
  readonly technology: TechnologyGroup;
  readonly status: PartnershipStatus;
  readonly start: Span | null;
  readonly end: Span | null;
  /** Empty where the lane is the partnership. */
  readonly label: string;
  readonly row: TimelineRow;
}

/** How many records of a lane are left out. */
export interface LaneRest {
  readonly milestones: number;
  readonly partnerships: number;
}

/** A lane: a company or a partnership, with what stands in it. */
export interface LaneSeries {
  readonly id: string;
  readonly name: string;
  readonly href: string | null;
  /** What the lane is, in few words: a company's kind, a partnership's kinds. */
  readonly note: string;
  readonly group: LaneGroupId;
  /** Whose lane it is; null where it is no company's. */
  readonly company: string | null;
  /** Whether that company was asked for. */
  readonly chosen: boolean;
  readonly partnerships: readonly PartnershipItem[];
  readonly milestones: readonly MilestoneItem[];
  /** What a lane in brief leaves out; not there where it is whole. */
  readonly left?: LaneRest;
}

/** The timeline without pixels. */
export interface TimelineSeries {
  readonly asOf: Day;
  /** The years asked for, which are those of its axis; null where it shows all that there are. */
  readonly years: YearRange | null;
  readonly by: Lanes;
  /** Whether companies are asked for: every lane then is what they do. */
  readonly isOfCompanies: boolean;
  readonly lanes: readonly LaneSeries[];
}

/** Everything the timeline is made from; nothing in it was said after `asOf`. */
export interface TimelineInput {
  readonly asOf: Day;
  readonly lanes: Lanes;
  readonly years?: YearRange | null;
  /** The companies that are asked for: their own lanes are never shortened. */
  readonly chosen?: readonly string[];
  /** Every company that the records name, by id. */
  readonly companies: ReadonlyMap<string, Company>;
  readonly partnerships: readonly Partnership[];
  readonly milestones: readonly Milestone[];
  /** How the promises of these milestones went, by the id of the milestone. */
  readonly courses: PromiseCourses;
  /** All claims about these milestones and partnerships said by `asOf`, in the domain's order, oldest first. */
  readonly claims: readonly Claim[];
  readonly sources: ReadonlyMap<string, Source>;
  /** What links to records carry along, such as "?asOf=2024-01-01". */
  readonly hrefs?: { readonly query: string };
}
