import { getLabel, type IdOf, type ListEntry } from "./list";
import { PARTNERSHIP_SAYS, type PartnershipSays } from "./statement";

/** How a date can stand to the one before it; the rule is `reviseDate`. */
const DATE_REVISIONS = [
  { id: "reaffirmed", label: "Repeated", definition: "The same date again, or a claim without a date." },
  {
    id: "refined",
    label: "Narrowed",
    definition:
      "The same or an earlier last day inside the old window, or another day for what happened: 2027–28 becomes 2027. “First dated” where there was no date before.",
  },
  { id: "widened", label: "Widened", definition: "A window that begins earlier: 2027 becomes 2026–28." },
  {
    id: "slipped",
    label: "Slipped",
    definition: "A later deadline, with no earlier start: 2020–23 becomes 2027–28.",
  },
  {
    id: "pulled-in",
    label: "Pulled in",
    definition: "An earlier deadline, outside the old window: 2030 becomes 2028.",
  },
] as const satisfies readonly (ListEntry & { id: DateRevision })[];

/** How a date stands to the one before it. */
export type DateRevision = "reaffirmed" | "refined" | "widened" | "slipped" | "pulled-in";

/** What a word about a milestone does to what was believed before it; the rule is `buildMilestoneHistory`. */
export const REVISIONS = [
  {
    id: "promised",
    label: "Promised",
    definition: "The first target of this milestone’s history.",
  },
  ...DATE_REVISIONS,
  { id: "delayed", label: "Delayed", definition: "Put off; without a new date there is no target any more." },
  { id: "withdrawn", label: "Withdrawn", definition: "It will not happen, says whoever promised it." },
  {
    id: "reopened",
    label: "Reopened",
    definition: "A new date after a withdrawal, or after a delay without one; it may have moved as well.",
  },
  { id: "achieved", label: "Achieved", definition: "The first report that it happened." },
  {
    id: "missed",
    label: "Missed",
    definition: "The first report that it had not happened by the end of the window.",
  },
  { id: "not-yet", label: "Not yet", definition: "It had not happened by then; the window was not over." },
  {
    id: "third-hand",
    label: "Third-hand",
    definition: "A target given by somebody else after a party has given one; it moves nothing.",
  },
] as const satisfies readonly ListEntry[];

export type Revision = IdOf<typeof REVISIONS>;

/** The revisions that change what is believed; the others repeat it or stand beside it. */
export const CHANGES = [
  "promised",
  "refined",
  "widened",
  "slipped",
  "pulled-in",
  "delayed",
  "withdrawn",
  "reopened",
  "achieved",
  "missed",
] as const satisfies readonly Revision[];

/**
 * What a word in a list of changes did: to what is believed of a milestone, or news of a partnership. A list by the day of
 * the adding also holds words that changed nothing.
 */
export type ChangeRevision = Revision | PartnershipSays;

/** The revisions that a list of changes can hold, those of milestones first. */
export const CHANGE_REVISIONS: readonly (ListEntry & { readonly id: ChangeRevision })[] = [
  ...REVISIONS,
  ...PARTNERSHIP_SAYS.map((entry) => ({ ...entry, label: `Partnership ${entry.label.toLowerCase()}` })),
];

/**
 * What a word did, as pages call it: a first date where there was none narrows nothing.
 * @param from the date before it, null where there was none
 */
export function nameRevision(revision: ChangeRevision, from: unknown): string {
  return revision === "refined" && from === null ? "First dated" : getLabel(CHANGE_REVISIONS, revision);
}
