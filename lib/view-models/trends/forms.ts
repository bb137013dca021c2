import type { TrendPanel } from "./panels";

/** Which forms the drawings hold, so that a legend explains those alone. */
export interface TrendForms {
  readonly open: boolean;
  readonly stands: boolean;
  readonly achieved: boolean;
  readonly withdrawn: boolean;
  readonly putOff: boolean;
}

/** The forms in some panels. */
export function trendForms(panels: readonly TrendPanel[]): TrendForms {
  const lines = panels.flatMap((panel) => panel.lines);
  const points = lines.flatMap((line) => line.points);
  return {
    open: points.some(({ window }) => window?.openStart || window?.openEnd),
    stands: lines.some(({ stands }) => stands !== null),
    achieved: points.some(({ kind }) => kind === "achieved"),
    withdrawn: points.some(({ kind }) => kind === "withdrawn"),
    putOff: points.some(({ kind }) => kind === "put-off"),
  };
}
