import type { CSSProperties } from "react";
import type { Level } from "@/lib/view-models/timeline/measures";

/** A fraction of the axis as SVG takes it; a hundredth of a per cent is less than a fifth of a pixel. */
export function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(2))}%`;
}

/** How high a lane's drawing is in each layout, in whole pixels, which the style sheet turns into rem. */
export function heights({ wide, medium, strip }: Record<Level, number>): CSSProperties {
  const [w, m, s] = [wide, medium, strip].map(Math.round);
  return { "--height-w": w, "--height-m": m, "--height-s": s } as CSSProperties;
}

/** How far down a mark's middle is in each layout, likewise; left out where a wider plot has the same. */
export function middles({ wide, medium, strip }: Record<Level, number>): CSSProperties {
  const [w, m, s] = [wide, medium, strip].map(Math.round);
  return { "--w": w, ...(m !== w && { "--m": m }), "--s": s } as CSSProperties;
}
