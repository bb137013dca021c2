import { statusColour } from "@/components/status-glyph";
import { technologyColour } from "@/components/technology-swatch";
import { labelOf } from "@/lib/domain/list";
import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-statuses";
import { type TechnologyGroup, technologyGroup } from "@/lib/view-models/charts/technology-groups";

/** How a bar is filled, so that bars differ without colour. */
export type Texture = "full" | "half" | "hollow" | "stripes" | "dots" | "cross-hatch" | "hatch" | "dashes";

/** The look of one kind of bar, and its name. */
export interface Mark {
  readonly label: string;
  readonly colour: string;
  readonly texture: Texture;
}

export type Marks<K extends string> = Readonly<Record<K, Mark>>;

/** Statuses as bars: the texture follows the shape of the status (a ring is hollow, a dotted ring dots …). */
export const STATUS_MARKS: Marks<MilestoneStatus> = {
  achieved: status("achieved", "full"),
  open: status("open", "hollow"),
  due: status("due", "stripes"),
  unreported: status("unreported", "dots"),
  missed: status("missed", "cross-hatch"),
  withdrawn: status("withdrawn", "hatch"),
  undated: status("undated", "dashes"),
};

/** Technology groups as bars: the texture is that of the technology's swatch. */
export const TECHNOLOGY_MARKS: Marks<TechnologyGroup> = {
  "all-solid": group("all-solid", "full"),
  solid: group("solid", "stripes"),
  "semi-solid": group("semi-solid", "half"),
  other: group("other", "hollow"),
};

/** The fill of a bar: a texture that the figure of that id defines. */
export function fillOf(figure: string, key: string): string {
  return `url(#${textureId(figure, key)})`;
}

/** The id of a texture in the page. */
export function textureId(figure: string, key: string): string {
  return `${figure}-${key}`;
}

function status(id: MilestoneStatus, texture: Texture): Mark {
  return { label: labelOf(MILESTONE_STATUSES, id), colour: statusColour(id), texture };
}

function group(id: TechnologyGroup, texture: Texture): Mark {
  const entry = technologyGroup(id);
  return { label: entry.label, colour: technologyColour(entry.technologies[0]), texture };
}
