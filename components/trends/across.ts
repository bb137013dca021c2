import { percent } from "@/lib/drawing/write-scene";

/** A fraction of the plot as a place across: a percentage on the server, pixels in the browser. */
export type Across = (fraction: number) => number | string;

/** The place in a drawing that is as wide as its plot. */
export const acrossPercent: Across = percent;
