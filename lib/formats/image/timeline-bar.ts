import type { TechnologyGroup } from "@/lib/domain/technology-groups";
import { ARROW, FADE } from "@/lib/view-models/timeline/measures";
import type { BarEnds } from "@/lib/view-models/timeline/placed-bar";
import type { Palette, Token } from "./colours";
import { element, join, type Markup } from "./markup";

/** How much of its colour a bar has where it may not have begun yet, or may be over. */
const FAINT = 0.35;

/** How a bar fades out, step by step. */
const STEPS = [0.8, 0.6, 0.4, 0.22, 0.08] as const;

interface BarPlace {
  readonly x: (fraction: number) => number;
  readonly y: number;
  readonly paint: Palette;
}

const COLOURS: Readonly<Record<TechnologyGroup, Token>> = {
  "all-solid-state": "technology-all-solid",
  "solid-state": "technology-all-solid",
  "semi-solid-state": "technology-semi-solid",
  other: "technology-other",
};

/**
 * A partnership's bar: light where its beginning or end lies in a window, hollow where its type is not said, thin where it
 * is not about solid-state batteries.
 */
export function partnershipBar(ends: BarEnds, technology: TechnologyGroup, place: BarPlace): Markup {
  const { x, y, paint } = place;
  const colour = paint.colour(COLOURS[technology]);
  const half = technology === "other" ? 1.5 : 2.5;
  const [from, firmFrom, firmTo, to] = [x(ends.from), x(ends.firmFrom), x(ends.firmTo), x(ends.to)];
  const body = (start: number, end: number, opacity: number | null) =>
    element("g", { opacity }, [
      element("rect", { x: start, y: y - half, width: end - start, height: half * 2, fill: colour }),
      technology === "solid-state" &&
        element("rect", { x: start, y: y - 1, width: end - start, height: 2, fill: paint.colour("paper") }),
    ]);
  const fades = ends.fadesIn || ends.softStart;
  const begins = firmFrom > from ? FAINT : null;
  return join([
    firmFrom > from && body(from, firmFrom, FAINT),
    body(firmFrom, firmTo, null),
    to > firmTo && body(firmTo, to, FAINT),
    ends.runsOn ? fade(to, 1, ARROW, place, colour) : post(to, 2.5, 12, place, colour, null),
    fades ? fade(from, -1, FADE, place, colour) : post(from, 2, 10, place, colour, begins),
  ]);
}

function post(
  at: number,
  width: number,
  height: number,
  { y }: BarPlace,
  fill: string,
  opacity: number | null,
): Markup {
  return element("rect", { x: at - width / 2, y: y - height / 2, width, height, fill, opacity });
}

function fade(at: number, direction: 1 | -1, length: number, { y }: BarPlace, fill: string): Markup {
  const width = length / STEPS.length;
  return join(
    STEPS.map((opacity, index) => {
      const x = direction === 1 ? at + index * width : at - (index + 1) * width;
      return element("rect", { x, y: y - 2.5, width, height: 5, fill, opacity });
    }),
  );
}
