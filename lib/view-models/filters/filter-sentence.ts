import { OUTCOMES } from "@/lib/domain/outcomes";
import type { DeadlineFilter, Filter } from "@/lib/schema/parameters";
import { counted, joined } from "@/lib/view-models/joined";
import type { Labels } from "./filter-terms";
import type { ListedCollection } from "./list-form";
import { yearWords } from "./year-words";

interface Words {
  readonly one: string;
  readonly many: string;
  /** How a record stands to a year, with the years after it. */
  readonly inYears: string;
  /** What a kind is called in a sentence. */
  readonly kind: string;
}

const WORDS: Record<ListedCollection, Words> = {
  companies: {
    one: "company",
    many: "companies",
    inYears: "with a partnership or milestone in",
    kind: "of the kind",
  },
  partnerships: {
    one: "partnership",
    many: "partnerships",
    inYears: "announced or with a milestone in",
    kind: "of the kind",
  },
  milestones: {
    one: "milestone",
    many: "milestones",
    inYears: "whose date may fall in",
    kind: "of the stage",
  },
  sources: { one: "source", many: "sources", inYears: "published in", kind: "of the kind" },
  changes: {
    one: "change",
    many: "changes",
    inYears: "whose date may fall in",
    kind: "where the stage is",
  },
};

type FilteredByIds =
  | "company"
  | "partnership"
  | "milestone"
  | "kind"
  | "technology"
  | "status"
  | "outcome"
  | "revision";

/** What a list shows, in a sentence: "5 milestones about solid-state batteries, involving Toyota, open or due." */
export function filterSentence(
  collection: ListedCollection,
  filter: Filter,
  total: number,
  labels: Labels,
): string {
  const { one, many } = WORDS[collection];
  return `${counted(total, one, many)} ${filterWords(collection, filter, labels)}.`;
}

/** What a list keeps, without how much that is: "about solid-state batteries, involving Toyota, open or due". */
export function filterWords(collection: ListedCollection, filter: Filter, labels: Labels): string {
  const words = WORDS[collection];
  const named = (parameter: FilteredByIds) =>
    joined(
      filter[parameter].map((id) => labels(parameter, id)),
      "or",
    );
  const clauses = [
    filter.scope === "all" ? "on whatever technology" : "about solid-state batteries",
    filter.company.length > 0 && companyWords(collection, filter, named("company")),
    filter.milestone.length > 0 &&
      `${collection === "milestones" ? "namely" : "of the milestone"} ${named("milestone")}`,
    filter.partnership.length > 0 && `belonging to ${named("partnership")}`,
    filter.revision.length > 0 && `marked ${lower(named("revision"))}`,
    filter.kind.length > 0 && `${words.kind} ${lower(named("kind"))}`,
    filter.technology.length > 0 && `on ${lower(named("technology"))}`,
    filter.status.length > 0 &&
      `${collection === "changes" ? "where the status is " : ""}${lower(named("status"))}`,
    filter.outcome.length > 0 && outcomeWords(collection, filter, lower(named("outcome"))),
    filter.firstDeadline && `first promised for ${yearWords(filter.firstDeadline)}`,
    filter.deadline && deadlineWords(filter.deadline),
    filter.year && `${words.inYears} ${yearWords(filter.year)}`,
    filter.sourcing === "well" && "by well-sourced words alone",
    filter.q && `with the words “${filter.q}”`,
  ].filter((clause) => typeof clause === "string");
  return clauses.join(", ");
}

/** An outcome is that of who is responsible; every other list takes whoever is involved. */
function companyWords(collection: ListedCollection, { outcome }: Filter, companies: string): string {
  return collection === "milestones" && outcome.length > 0
    ? `that ${companies} or a part of it is responsible for`
    : `involving ${companies}`;
}

/** Whatever became of it, it is a promise with a first deadline. */
function outcomeWords(collection: ListedCollection, { outcome }: Filter, outcomes: string): string {
  const isAny = OUTCOMES.every(({ id }) => outcome.includes(id));
  const words = isAny ? "with a first deadline" : `with the outcome ${outcomes}`;
  return collection === "companies" ? `responsible for a promise ${words}` : words;
}

/** Each milestone stands in one year alone, or in none. */
function deadlineWords(deadline: DeadlineFilter): string {
  if (deadline === "none") return "without a deadline and not settled";
  if (deadline === "undated") return "without a date";
  return `settled or with a deadline in ${yearWords(deadline)}`;
}

/** Labels begin with a capital letter in lists; A, B and C samples keep theirs. */
function lower(label: string): string {
  return label.replace(
    /(^|, | or )([A-Z])(?=[a-z])/g,
    (_, before: string, letter: string) => before + letter.toLowerCase(),
  );
}
