import type { ListEntry } from "./list";
import { CHANGES, REVISIONS } from "./revisions";
import { PARTNERSHIP_SAYS, type PartnershipSays } from "./says";

/** What makes a word a change: a revision of what is believed of a milestone, or news of a partnership. */
export type ChangeRevision = (typeof CHANGES)[number] | PartnershipSays;

type ChangeEntry = ListEntry & { readonly id: ChangeRevision };

const changing = (entry: (typeof REVISIONS)[number]): entry is Extract<typeof entry, ChangeEntry> =>
  (CHANGES as readonly string[]).includes(entry.id);

/** The revisions that a list of changes holds, those of milestones first. */
export const CHANGE_REVISIONS: readonly ChangeEntry[] = [
  ...REVISIONS.filter(changing),
  ...PARTNERSHIP_SAYS.map((entry) => ({ ...entry, label: `Partnership ${entry.label.toLowerCase()}` })),
];
