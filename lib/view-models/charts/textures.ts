import type { MilestoneStatus } from "@/lib/domain/milestone-status";
import type { Outcome } from "@/lib/domain/outcomes";
import type { TechnologyGroup } from "@/lib/domain/technologies";
import type { Texture } from "@/lib/drawing/patterns";

/** Statuses as bars: the texture follows the shape of the status (a ring is hollow, a dotted ring dots …). */
export const STATUS_TEXTURES: Readonly<Record<MilestoneStatus, Texture>> = {
  achieved: "full",
  open: "hollow",
  due: "stripes",
  unreported: "dots",
  missed: "cross-hatch",
  withdrawn: "hatch",
  undated: "dashes",
};

/** The status whose colour and shape an outcome shares (late and unclear ones were achieved, and differ in their texture). */
export const OUTCOME_STATUSES: Readonly<Record<Outcome, MilestoneStatus>> = {
  ahead: "open",
  "on-time": "achieved",
  late: "achieved",
  unclear: "achieved",
  "put-off": "due",
  withdrawn: "withdrawn",
  missed: "missed",
  "no-report": "unreported",
};

/** Outcomes as bars. */
export const OUTCOME_TEXTURES: Readonly<Record<Outcome, Texture>> = {
  ahead: "hollow",
  "on-time": "full",
  late: "half",
  unclear: "dashes",
  "put-off": "stripes",
  withdrawn: "hatch",
  missed: "cross-hatch",
  "no-report": "dots",
};

/** Technology groups as bars: the texture is that of the technology's swatch. */
export const TECHNOLOGY_TEXTURES: Readonly<Record<TechnologyGroup, Texture>> = {
  "all-solid-state": "full",
  "solid-state": "stripes",
  "semi-solid-state": "half",
  other: "hollow",
};
