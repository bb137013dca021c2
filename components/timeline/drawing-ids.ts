import type { MilestoneStatus } from "@/lib/domain/milestone-statuses";
import type { TechnologyGroup } from "@/lib/domain/technology-groups";

/*
 * The ids of the shapes that the timeline's drawings are put together from; one timeline a page. All but the shapes of
 * statuses take the colour of the text around them.
 */
export const GRID_ID = "timeline-grid";

/** The shape of a status: of a mark, and the small one of a strip. */
export const glyphId = (status: MilestoneStatus) => `g-${status}`;
export const dotId = (status: MilestoneStatus) => `d-${status}`;

/** A milestone's window, promised or reached, and how a promised one ends on either side. */
export const windowId = (reached: boolean) => (reached ? "w-reached" : "w-promised");
export const CAP_ID = "w-cap";
export const softId = (side: "start" | "end", reached: boolean) =>
  `w-soft-${side}${reached ? "-reached" : ""}`;
export const arrowId = (side: "start" | "end") => `w-arrow-${side}`;

/** An earlier target's window and place, the curve to the next, and the head of the last one. */
export const GHOST_WINDOW_ID = "e-window";
export const GHOST_ID = "e-ring";
export const CURVE_ID = "e-curve";
export const headId = (from: number, to: number) => (from < to ? "e-later" : "e-earlier");

/** A partnership's bar: full, hollow where the type is not said, thin where it is not about solid-state batteries. */
export type BarWeight = "full" | "hollow" | "thin";
export const barWeight = (technology: TechnologyGroup): BarWeight =>
  technology === "other" ? "thin" : technology === "solid-state" ? "hollow" : "full";
export const barId = (weight: BarWeight) => `b-${weight}`;

/** How a bar begins and ends: at a day, out of the unknown, on beyond the day shown, over. */
export const barEndId = (end: "since" | "before" | "on" | "over") => `b-${end}`;
