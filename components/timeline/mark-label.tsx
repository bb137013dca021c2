import type { CSSProperties } from "react";
import type { LabelPlace, LabelWords, PlacedLabel } from "@/lib/view-models/timeline/placed-label";
import { percent } from "./units";

/** The words beside a mark; on a phone they are a line below the strip. */
export function MarkLabel({ words: { title, date } }: { words: LabelWords }) {
  if (date === "") return <span>{title}</span>;
  return (
    <span>
      {`${title} `}
      <span>{date}</span>
    </span>
  );
}

/**
 * Where a label stands in each layout that has labels, as what the style sheet reads from its mark; what is as on a
 * wide plot is left out for a narrower one. Lengths are in whole pixels, which the style sheet turns into rem.
 * @param rise how far above the mark's middle it stands if above it, in pixels
 */
export function labelPlaces({ places: { wide, medium } }: PlacedLabel, rise: number) {
  const [by, mediumBy] = [Math.round(wide.by), Math.round(medium.by)];
  const [side, mediumSide] = [sideOf(wide), sideOf(medium)];
  const style = {
    "--x": percent(wide.at),
    ...(by !== BESIDE && { "--d": by }),
    ...(medium.at !== wide.at && { "--mx": percent(medium.at) }),
    ...(mediumBy !== by && { "--md": mediumBy }),
    ...((wide.above || medium.above) && { "--r": Math.round(rise) }),
  } as CSSProperties;
  return {
    style,
    ...(side !== "after" && { "data-wide": side }),
    ...(mediumSide !== side && { "data-medium": mediumSide }),
  };
}

/** From the middle of a mark to its words, in pixels, as the style sheet takes it where nothing else is said. */
const BESIDE = 13;

function sideOf({ anchor, above }: LabelPlace): string {
  if (above) return anchor === "end" ? "above before" : "above";
  return anchor === "end" ? "before" : "after";
}
