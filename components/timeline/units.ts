import type { CSSProperties } from "react";

/** A fraction of the axis as SVG takes it. */
export function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(3))}%`;
}

/** The two heights of a thing, with labels and in a strip, given in pixels; in rem, so that they follow the type. */
export function heights(wide: number, strip: number): CSSProperties {
  return { "--wide": rem(wide), "--strip": rem(strip) } as CSSProperties;
}

function rem(pixels: number): string {
  return `${pixels / 16}rem`;
}
