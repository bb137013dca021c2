import { statusColour } from "@/components/status-glyph";
import { technologyColour } from "@/components/technology-swatch";
import type { MilestoneStatus } from "@/lib/domain/milestone-statuses";
import type { TechnologyGroup } from "@/lib/view-models/charts/technology-groups";

/** How a bar is filled, so that bars differ without colour. */
export type Texture = "full" | "half" | "hollow" | "stripes" | "dots" | "cross-hatch" | "hatch" | "dashes";

/** The look of one kind of bar. */
export interface Mark {
  readonly colour: string;
  readonly texture: Texture;
}

export type Marks<K extends string> = Readonly<Record<K, Mark>>;

/** Statuses as bars: the texture follows the shape of the status (a ring is hollow, a dotted ring dots …). */
export const STATUS_MARKS: Marks<MilestoneStatus> = {
  achieved: { colour: statusColour("achieved"), texture: "full" },
  open: { colour: statusColour("open"), texture: "hollow" },
  due: { colour: statusColour("due"), texture: "stripes" },
  unreported: { colour: statusColour("unreported"), texture: "dots" },
  missed: { colour: statusColour("missed"), texture: "cross-hatch" },
  withdrawn: { colour: statusColour("withdrawn"), texture: "hatch" },
  undated: { colour: statusColour("undated"), texture: "dashes" },
};

/** Technology groups as bars: the texture is that of the technology's swatch. */
export const TECHNOLOGY_MARKS: Marks<TechnologyGroup> = {
  "all-solid": { colour: technologyColour("all-solid-state"), texture: "full" },
  solid: { colour: technologyColour("solid-state"), texture: "stripes" },
  "semi-solid": { colour: technologyColour("semi-solid-state"), texture: "half" },
  other: { colour: technologyColour("battery"), texture: "hollow" },
};

/** The fill of a bar: a texture that the figure of that id defines. */
export function fillOf(figure: string, key: string): string {
  return `url(#${textureId(figure, key)})`;
}

/** The id of a texture in the page. */
export function textureId(figure: string, key: string): string {
  return `${figure}-${key}`;
}
