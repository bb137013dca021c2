import { getWordsBeside, listNamedIds, listQualityNames, type Quality } from "@/lib/domain/search-names";
import { answersTerm } from "@/lib/domain/search-place";
import { parseSearch, type SearchTerm, type SearchTerms } from "@/lib/domain/search-tokens";
import { getSolidState, type Technology } from "@/lib/domain/technologies";
import type { FoundList } from "@/lib/schema/api/search-result";
import { type Filter, NO_FILTER } from "./filter";

type Filtered = FoundList["collection"];

/** What each list can be filtered by that has names, and under which parameter; of several that answer alike the first counts. */
const FILTERED: Readonly<Record<Filtered, readonly (readonly [Quality, Parameter])[]>> = {
  companies: [
    ["electrolyte", "electrolyte"],
    ["technology", "technology"],
    ["country", "country"],
    ["role", "role"],
    ["companyKind", "kind"],
  ],
  partnerships: [
    ["electrolyte", "electrolyte"],
    ["technology", "technology"],
    ["country", "country"],
    ["partnershipKind", "kind"],
    ["role", "role"],
  ],
  milestones: [
    ["electrolyte", "electrolyte"],
    ["technology", "technology"],
    ["country", "country"],
    ["stage", "kind"],
  ],
};
type Parameter = "electrolyte" | "technology" | "country" | "role" | "kind";

/** What the records of a list are called, which narrows nothing: "Japanese companies". */
const NOUNS: Readonly<Record<Filtered, string>> = {
  companies: "company companies organisations",
  partnerships: "partnerships deals",
  milestones: "milestones promises",
};

/** Fewer letters begin too many words. */
const FEWEST_LETTERS = 3;
/** More parameters than somebody names in a search. */
const MOST_CHOICES = 3;

/** A value of a parameter that some of the words name. */
interface Choice {
  readonly parameter: Parameter;
  readonly id: string;
  readonly answered: ReadonlySet<SearchTerm>;
}

/**
 * The filter of a list that the words of a search name, each of them: "sulfide electrolyte", "Japanese suppliers". Null
 * where a word names nothing that the list can be filtered by.
 * @param countries those that companies are based in
 */
export function findFilter(
  list: Filtered,
  { terms }: Pick<SearchTerms, "terms">,
  countries: readonly string[],
): Filter | null {
  const nouns = listWords(NOUNS[list]);
  const asked = terms.filter((term) => !nouns.some((word) => isNamedBy(word, term)));
  if (asked.length === 0) return null;
  const choices = FILTERED[list].flatMap(([quality, parameter]) => {
    const ids = quality === "country" ? countries : listNamedIds(quality);
    return ids.flatMap((id): Choice[] => {
      const answered = listAnswered(quality, id, asked);
      return answered === null ? [] : [{ parameter, id, answered }];
    });
  });
  for (let most = 1; most <= MOST_CHOICES; most++) {
    const chosen = choose(choices, asked, most);
    if (chosen) return toFilter(chosen);
  }
  return null;
}

/** The words that a value answers where all of one of its names is asked for; null where none is. */
function listAnswered(quality: Quality, id: string, terms: readonly SearchTerm[]): Set<SearchTerm> | null {
  const beside = listWords(getWordsBeside(quality));
  for (const name of listQualityNames(quality, id)) {
    const words = listWords(name);
    const telling = words.filter((word) => !beside.includes(word));
    if (telling.length === 0 || !telling.every((word) => terms.some((term) => isNamedBy(word, term))))
      continue;
    return new Set(terms.filter((term) => [...words, ...beside].some((word) => answersTerm(term, word))));
  }
  return null;
}

function listWords(text: string): string[] {
  return parseSearch(text).terms.flatMap(({ beginning }) => beginning ?? []);
}

function isNamedBy(word: string, term: SearchTerm): boolean {
  const { beginning } = term;
  return beginning !== null && beginning.length < FEWEST_LETTERS
    ? term.forms.includes(word)
    : answersTerm(term, word);
}

/** The first so many choices, each of another parameter, that answer every word; null where none do. */
function choose(choices: readonly Choice[], left: readonly SearchTerm[], most: number): Choice[] | null {
  if (left.length === 0) return [];
  if (most === 0) return null;
  for (const choice of choices) {
    const next = left.filter((term) => !choice.answered.has(term));
    if (next.length === left.length) continue;
    const others = choices.filter(({ parameter }) => parameter !== choice.parameter);
    const further = choose(others, next, most - 1);
    if (further) return [choice, ...further];
  }
  return null;
}

/** A technology that is not solid-state is in no list that keeps to those. */
function toFilter(chosen: readonly Choice[]): Filter {
  const values = Object.fromEntries(chosen.map(({ parameter, id }) => [parameter, [id]]));
  const technology = (values.technology ?? []) as Technology[];
  const isBeyond = technology.length > 0 && getSolidState(technology) === "no";
  return { ...NO_FILTER, ...values, scope: isBeyond ? "all" : "solid-state" };
}
