import { statusColour } from "@/components/status-glyph";
import { technologyColour } from "@/components/technology-swatch";
import { labelOf } from "@/lib/domain/list";
import { MILESTONE_STATUSES, type MilestoneStatus } from "@/lib/domain/milestone-statuses";
import { OUTCOMES, type Outcome } from "@/lib/domain/outcomes";
import { TECHNOLOGY_GROUPS, type TechnologyGroup } from "@/lib/domain/technology-groups";
import {
  OUTCOME_STATUSES,
  OUTCOME_TEXTURES,
  STATUS_TEXTURES,
  TECHNOLOGY_TEXTURES,
  type Texture,
} from "@/lib/view-models/charts/textures";

/** The look of one kind of bar, and its name. */
export interface Mark {
  readonly label: string;
  readonly colour: string;
  readonly texture: Texture;
}

export type Marks<K extends string> = Readonly<Record<K, Mark>>;

/** Statuses as bars. */
export const STATUS_MARKS: Marks<MilestoneStatus> = {
  achieved: status("achieved"),
  open: status("open"),
  due: status("due"),
  unreported: status("unreported"),
  missed: status("missed"),
  withdrawn: status("withdrawn"),
  undated: status("undated"),
};

/** Outcomes as bars. */
export const OUTCOME_MARKS: Marks<Outcome> = {
  ahead: outcome("ahead"),
  "on-time": outcome("on-time"),
  late: outcome("late"),
  unclear: outcome("unclear"),
  "put-off": outcome("put-off"),
  withdrawn: outcome("withdrawn"),
  missed: outcome("missed"),
  "no-report": outcome("no-report"),
};

/** Technology groups as bars. */
export const TECHNOLOGY_MARKS: Marks<TechnologyGroup> = {
  "all-solid-state": group("all-solid-state"),
  "solid-state": group("solid-state"),
  "semi-solid-state": group("semi-solid-state"),
  other: group("other"),
};

/** The fill of a bar: a texture that the figure of that id defines. */
export function fillOf(figure: string, key: string): string {
  return `url(#${textureId(figure, key)})`;
}

/** The id of a texture in the page. */
export function textureId(figure: string, key: string): string {
  return `${figure}-${key}`;
}

function status(id: MilestoneStatus): Mark {
  return {
    label: labelOf(MILESTONE_STATUSES, id),
    colour: statusColour(id),
    texture: STATUS_TEXTURES[id],
  };
}

function outcome(id: Outcome): Mark {
  return {
    label: labelOf(OUTCOMES, id),
    colour: statusColour(OUTCOME_STATUSES[id]),
    texture: OUTCOME_TEXTURES[id],
  };
}

function group(id: TechnologyGroup): Mark {
  return {
    label: labelOf(TECHNOLOGY_GROUPS, id),
    colour: technologyColour(id),
    texture: TECHNOLOGY_TEXTURES[id],
  };
}
