import { technologyColour } from "@/components/technology-swatch";
import type { BarTechnology } from "@/lib/view-models/timeline/items";

/** The colour of a partnership's bar, as a CSS value. */
export function barColour(technology: BarTechnology): string {
  return technologyColour(technology === "other" ? "battery" : technology);
}
