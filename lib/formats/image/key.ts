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
import { statusToken, type Token } from "./colours";

/** What bars of one kind look like, and what they are called. */
export interface Key {
  readonly id: string;
  readonly label: string;
  readonly colour: Token;
  readonly texture: Texture;
  /** The shape that goes with it elsewhere; null where it has none. */
  readonly status: MilestoneStatus | null;
}

/** A status as bars. */
export function statusKey(id: MilestoneStatus): Key {
  return {
    id,
    label: labelOf(MILESTONE_STATUSES, id),
    colour: statusToken(id),
    texture: STATUS_TEXTURES[id],
    status: id,
  };
}

/** An outcome as bars. */
export function outcomeKey(id: Outcome): Key {
  const status = OUTCOME_STATUSES[id];
  return {
    id,
    label: labelOf(OUTCOMES, id),
    colour: statusToken(status),
    texture: OUTCOME_TEXTURES[id],
    status,
  };
}

/** A technology group as bars. */
export function technologyKey(id: TechnologyGroup): Key {
  return {
    id,
    label: labelOf(TECHNOLOGY_GROUPS, id),
    colour: TECHNOLOGY_COLOURS[id],
    texture: TECHNOLOGY_TEXTURES[id],
    status: null,
  };
}

/** Solid-state whose type is not said has the hue of all-solid-state. */
const TECHNOLOGY_COLOURS: Readonly<Record<TechnologyGroup, Token>> = {
  "all-solid-state": "technology-all-solid",
  "solid-state": "technology-all-solid",
  "semi-solid-state": "technology-semi-solid",
  other: "technology-other",
};
