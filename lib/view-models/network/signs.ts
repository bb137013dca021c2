import { COMPANY_GROUPS, type CompanyGroup } from "@/lib/domain/companies";
import { TECHNOLOGY_GROUPS, type Technology, type TechnologyGroup } from "@/lib/domain/technologies";
import type { Length, Paint, Scene, Shape } from "@/lib/drawing/scene";
import type { Network } from "./graph";

/** The shape of a kind of company, `r` pixels out from its place; a circle where there is none. */
const OUTLINES: Readonly<Record<CompanyGroup, ((r: number) => string) | null>> = {
  cells: null,
  vehicles: (r) => `M${-r} ${-r}H${r}V${r}H${-r}Z`,
  industry: (r) => `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`,
  public: (r) => `M0 ${-r}L${r} ${r * 0.8}H${-r}Z`,
  investors: (r) => `M${-r} ${-r * 0.8}H${r}L0 ${r}Z`,
};

/** How much further out a shape goes to look as large as a circle. */
const SIZES: Readonly<Record<CompanyGroup, number>> = {
  cells: 1,
  vehicles: 0.9,
  industry: 1.25,
  public: 1.15,
  investors: 1.15,
};

/** The colour of a technology: a ring where its type is not said. */
const COLOURS: Readonly<Record<TechnologyGroup, Paint>> = {
  "all-solid-state": { fill: "technology-all-solid", stroke: "technology-all-solid" },
  "solid-state": { fill: "paper", stroke: "technology-all-solid" },
  "semi-solid-state": { fill: "technology-semi-solid", stroke: "technology-semi-solid" },
  other: { fill: "technology-other", stroke: "technology-other" },
};

/** A company, by the family of its kind. */
export function drawCompany(group: CompanyGroup, radius: number, place: { x: Length; y: Length }): Shape {
  const paint = { fill: "paper", stroke: "ink", strokeWidth: 1.5 } as const;
  const outline = OUTLINES[group];
  if (outline === null) return { shape: "circle", ...place, radius, ...paint };
  const size = Math.round(radius * SIZES[group] * 10) / 10;
  return { shape: "path", ...place, d: outline(size), ...paint };
}

/** A partnership, by its technology. */
export function drawPartnership(
  group: TechnologyGroup,
  radius: number,
  place: { x: Length; y: Length },
): Shape {
  return { shape: "circle", ...place, radius, strokeWidth: 1.5, ...COLOURS[group] };
}

/** What a sign of a network means. */
export interface NetworkSign {
  readonly label: string;
  /** Around (10, 0). */
  readonly scene: Scene;
  /** The technologies that it stands for; of a company none. */
  readonly technologies: readonly Technology[];
}

/** The signs in use: of technologies, then of companies. */
export function listNetworkSigns({ companies, partnerships }: Pick<Network, "companies" | "partnerships">) {
  const place = { x: 10, y: 0 };
  const signs = <T extends string>(
    list: readonly {
      readonly id: T;
      readonly label: string;
      readonly technologies?: readonly Technology[];
    }[],
    nodes: readonly { readonly group: T }[],
    draw: (group: T) => Shape,
  ): NetworkSign[] =>
    list
      .filter(({ id }) => nodes.some(({ group }) => group === id))
      .map(({ id, label, technologies = [] }) => ({ label, scene: [draw(id)], technologies }));
  return {
    technologies: signs(TECHNOLOGY_GROUPS, partnerships, (group) => drawPartnership(group, 4, place)),
    companies: signs(COMPANY_GROUPS, companies, (group) => drawCompany(group, 6, place)),
  };
}
