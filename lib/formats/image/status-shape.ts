import type { MilestoneStatus } from "@/lib/domain/milestone-statuses";
import { type Palette, statusToken } from "./colours";
import { element, join, type Markup } from "./markup";

/**
 * The shape of a status around (0, 0), `radius` pixels out from there: the shapes of the pages, which tell the statuses
 * apart without their colour.
 */
export function statusShape(status: MilestoneStatus, paint: Palette, radius = 6): Markup {
  const colour = paint.colour(statusToken(status));
  const circle = { r: radius - 1, fill: paint.colour("paper"), stroke: colour, "stroke-width": 2 };
  const ring = element("circle", circle);
  const stroke = { stroke: colour, "stroke-width": 2.4 };
  switch (status) {
    case "achieved":
      return element("circle", { r: radius, fill: colour });
    case "open":
      return ring;
    case "due": {
      const half = `M0 ${-radius} A${radius} ${radius} 0 0 0 0 ${radius} Z`;
      return join([ring, element("path", { d: half, fill: colour })]);
    }
    case "unreported":
      return element("circle", { ...circle, "stroke-dasharray": "2 2.2" });
    case "missed":
      return join([ring, element("path", { d: cross(radius * 0.45), stroke: colour, "stroke-width": 2 })]);
    case "withdrawn":
      return element("path", { d: cross(radius * 0.85), ...stroke });
    case "undated":
      return element("path", { d: `M${-radius * 0.8} 0 H${radius * 0.8}`, ...stroke });
  }
}

/** The same at a place. */
export function statusAt(
  status: MilestoneStatus,
  { x, y, radius = 6 }: { x: number; y: number; radius?: number },
  paint: Palette,
): Markup {
  return at(x, y, [statusShape(status, paint, radius)]);
}

/** A group around a place. */
export function at(x: number, y: number, children: readonly Markup[]): Markup {
  return element(
    "g",
    { transform: `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})` },
    children,
  );
}

function cross(reach: number): string {
  return `M${-reach} ${-reach} L${reach} ${reach} M${-reach} ${reach} L${reach} ${-reach}`;
}
