/** The ids of what the timeline's drawings refer to; one timeline a page. */
export const GRID_ID = "timeline-grid";

/** The gradient of a colour that fades out to one side. */
export function fadeId(colour: string, side: "start" | "end"): string {
  return `timeline-fade-${colour}-${side}`;
}

/** A reference to the gradient, as a fill. */
export function fadeFill(colour: string, side: "start" | "end"): string {
  return `url(#${fadeId(colour, side)})`;
}
