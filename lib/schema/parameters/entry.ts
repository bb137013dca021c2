import type { Day } from "@/lib/domain/days";
import type { ListEntry } from "@/lib/domain/list";
import type { Place } from "./choices";
import type { Codec } from "./codecs";

/** What a parameter chooses: the records of lists, those of the timeline, of both; or only how they are shown. */
export type Chooses = "lists" | "timeline" | "both" | "view";

/** What a parameter asks about, in the order in which forms, sentences and names of files tell it. */
export const TOPICS = ["who", "which", "what", "state", "when", "basis", "scope"] as const;
export type Topic = (typeof TOPICS)[number];

/** The records that a parameter can name. */
export type NamedRecord = "company" | "partnership" | "milestone";

/** One of the values of a parameter. */
type Item<V> = V extends readonly (infer T)[] ? T : NonNullable<V>;

/** What a clause of a sentence is made from beside the value. */
export interface ClauseContext {
  readonly place: Place;
  /** The values as they are called, joined by "or", where all are asked for by "and"; labels of closed lists in small letters. */
  readonly names: string;
  /** What of the same filter changes the meaning of another parameter. */
  readonly beside: {
    readonly company: readonly string[];
    readonly outcome: readonly string[];
    /** Whether it asks for figures of one property of batteries alone. */
    readonly isProperty: boolean;
  };
}

/** A parameter of addresses: everything there is to know of it, apart from the database. */
export interface Entry<V = unknown, C extends Chooses = Chooses> {
  readonly chooses: C;
  readonly topic: Topic;
  /** Whether it may be given several times, for any of the values. */
  readonly repeats: boolean;
  /** What an address without it asks for. */
  readonly without: V;
  /** How its text is read at a place; null where it means nothing there. */
  codecAt(place: Place, today: Day): Codec<Item<V>> | null;
  /** The closed list that its values are of at a place. */
  choicesAt?(place: Place): readonly ListEntry[] | null;
  /** The records that its values name. */
  readonly names?: NamedRecord;
  /** Whether `match` says if one of its values is enough. */
  readonly isMatched?: true;
  /** Whether an address of a place without it asks for nothing. */
  isRequiredAt?(place: Place): boolean;
  /** What its group of boxes in a form is called; none where the form has another control, or carries it unseen. */
  labelAt?(place: Place): string;
  /** Whether that group is asked more rarely, and stands among those behind "More". */
  isMinorAt?(place: Place): boolean;
  /** Whether the form has a control of its own for it: a field or a switch. */
  readonly hasOwnControl?: true;
  /** What one of its values is called where a reader takes it back; the label of the id where it is not said. */
  describe?(value: Item<V>): string;
  /** The same within a sentence, where it differs. */
  describeInSentence?(value: Item<V>): string;
  /** How it reads in the sentence above a list; null where it says nothing. */
  clause?(value: V, context: ClauseContext): string | null;
  /** Its part in the name of a file; the ids where it is not said. */
  fileNamePart?(value: Item<V>): string;
  /** Whether, in a list's filter, it means the same of the changes in the list's records. */
  isOfChangesToo?(place: Place): boolean;
}

/** An entry whose value is one or none. */
export function defineParameter<V, const C extends Chooses>(
  entry: Omit<Entry<V, C>, "repeats">,
): Entry<V, C> {
  return { ...entry, repeats: false };
}

/** An entry that may be given several times; without it every value counts. */
export function defineRepeatedParameter<const C extends Chooses, T extends string = string>(
  entry: Omit<Entry<readonly T[], C>, "repeats" | "without">,
): Entry<readonly T[], C> {
  return { ...entry, repeats: true, without: [] };
}
