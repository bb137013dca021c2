import type { CSSProperties } from "react";
import type { Level } from "@/lib/view-models/timeline/measures";

/** A fraction of the axis as SVG takes it. */
export function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(3))}%`;
}

/** A height in each layout, given in pixels; in rem, so that it follows the type. */
export function heights({ wide, medium, strip }: Record<Level, number>): CSSProperties {
  return { "--wide": rem(wide), "--medium": rem(medium), "--strip": rem(strip) } as CSSProperties;
}

function rem(pixels: number): string {
  return `${pixels / 16}rem`;
}
