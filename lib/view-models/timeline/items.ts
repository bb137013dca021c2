import type { Day } from "@/lib/domain/days";
import type { MilestoneStatus } from "@/lib/domain/milestone-statuses";
import type { PartnershipStatus } from "@/lib/domain/partnership-kinds";
import type { Lanes } from "@/lib/schema/parameters";
import type { TimelineRow } from "./row";
import type { Span } from "./span";

/** How a partnership's bar is drawn, from its technologies. */
export type BarTechnology = "all-solid-state" | "solid-state" | "semi-solid-state" | "other";

/** An earlier target. */
export interface GhostItem {
  readonly span: Span;
  /** The next date slipped or was pulled in; else it only said the same more or less exactly. */
  readonly moved: boolean;
}

/** A milestone in a lane: when it stands, and where it stood before. */
export interface MilestoneItem {
  readonly type: "milestone";
  readonly status: MilestoneStatus;
  /** The date it is drawn at; null where it never had one. */
  readonly span: Span | null;
  /** The date is one at which it happened, not a promised one. */
  readonly reached: boolean;
  /** Earlier targets, oldest first, where they differ from the next. */
  readonly ghosts: readonly GhostItem[];
  readonly involved: boolean;
  /** What stands beside the mark: the title without the lane's name, and the date, from → to if it moved. */
  readonly label: { readonly title: string; readonly date: string };
  readonly row: TimelineRow;
}

/** A partnership in a lane: from its announcement to its end, if it ended. */
export interface PartnershipItem {
  readonly type: "partnership";
  readonly technology: BarTechnology;
  readonly status: PartnershipStatus;
  readonly start: Span | null;
  readonly end: Span | null;
  /** Empty where the lane is the partnership. */
  readonly label: string;
  readonly row: TimelineRow;
}

/** A lane: a company or a partnership, with what stands in it. */
export interface LaneSeries {
  readonly id: string;
  readonly name: string;
  readonly href: string | null;
  /** What the lane is, in few words: a company's kind, a partnership's kinds. */
  readonly note: string;
  readonly partnerships: readonly PartnershipItem[];
  readonly milestones: readonly MilestoneItem[];
}

/** The timeline without pixels. */
export interface TimelineSeries {
  readonly asOf: Day;
  readonly by: Lanes;
  readonly lanes: readonly LaneSeries[];
}
