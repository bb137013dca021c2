import type { IdOf } from "./list";

/** What a claim can say about a milestone. */
export const MILESTONE_SAYS = [
  { id: "target", label: "Target", definition: "It is to happen then; the date may be absent." },
  { id: "achieved", label: "Achieved", definition: "It happened then." },
  { id: "delayed", label: "Delayed", definition: "It is put off; the new date may be absent." },
  { id: "not-yet", label: "Not yet", definition: "It had not happened by then." },
  { id: "withdrawn", label: "Withdrawn", definition: "It will not happen." },
] as const;

export type MilestoneSays = IdOf<typeof MILESTONE_SAYS>;

/** What a claim can say about a partnership. */
export const PARTNERSHIP_SAYS = [
  { id: "announced", label: "Announced", definition: "It was announced then." },
  { id: "active", label: "Active", definition: "It exists; the date may be absent." },
  { id: "completed", label: "Completed", definition: "It did what it was for." },
  { id: "ended", label: "Ended", definition: "It ended." },
] as const;

export type PartnershipSays = IdOf<typeof PARTNERSHIP_SAYS>;
