// biome-ignore-all lint/style/noExcessiveLinesPerFile: one list, read entry by entry.

import { COMPANY_KINDS, formatCountry, formatCountryInSentence } from "@/lib/domain/companies";
import type { ListEntry } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import { OUTCOMES } from "@/lib/domain/outcomes";
import { PARTNERSHIP_KINDS, PARTNERSHIP_STATUSES, ROLES } from "@/lib/domain/partnerships";
import { QUANTITIES } from "@/lib/domain/quantities";
import { CHANGE_REVISIONS } from "@/lib/domain/revisions";
import { SOURCE_KINDS, SOURCINGS, type Sourcing } from "@/lib/domain/sourcing";
import { describeTechnology, ELECTROLYTES, TECHNOLOGIES } from "@/lib/domain/technologies";
import { formatYears, labelYears, writeYearRange, type YearRange } from "@/lib/domain/years";
import { SEARCHED, type SearchedCollection } from "@/lib/schema/api/search-result";
import {
  CHANGE_DAYS,
  type ChangeDay,
  type DeadlineFilter,
  isList,
  LANES,
  type Lanes,
  type ListName,
  MATCHES,
  type Match,
  NO_DEADLINES,
  OPEN_GROUPS,
  type OpenGroup,
  type Place,
  SCOPES,
  type Scope,
  SORTS,
} from "./choices";
import {
  createChoiceCodec,
  createDayCodec,
  createDeadlinesCodec,
  createIdCodec,
  createLimitCodec,
  createListCodec,
  createTextCodec,
  createYearsCodec,
  cursor,
  words,
} from "./codecs";
import { defineParameter, defineRepeatedParameter } from "./entry";

export const DEFAULT_LIMIT = 100;
const MOST_RECORDS = 500;
export const DEFAULT_RESULTS = 10;
const MOST_RESULTS = 100;

/** Whether a place shows records under a filter. */
const isFiltered = (place: Place): boolean => isList(place) || place === "timeline";
/** Whether a place takes what narrows the promises that it tells of. */
const isOfPromises = (place: Place): boolean => isFiltered(place) || place === "compare";
const isOf =
  (...places: readonly Place[]) =>
  (place: Place): boolean =>
    places.includes(place);
/** A company is one company and in one country: there is nothing to match. */
const isMatchedAt = (place: Place): boolean => isFiltered(place) && place !== "companies";
const isOfElectrolyte = (place: Place): boolean => isFiltered(place) && !isOf("metrics", "sources")(place);
/** A file's part of a range of years. */
const fileYears = (range: YearRange): string => writeYearRange(range).replace("..", "-to-");

/** A closed list that differs from place to place, and what a value of it keeps there. */
type Choices = Partial<Record<Place, readonly [list: readonly ListEntry[], keeps: string]>>;

/** A parameter that keeps what has one of the ids of a closed list. */
function choice(choices: Choices) {
  const given = (place: Place) => choices[place] ?? null;
  return {
    choicesAt: (place: Place) => given(place)?.[0] ?? null,
    codecAt: (place: Place) => {
      const [list, description] = given(place) ?? [];
      return list && description ? createListCodec(list, { description }) : null;
    },
  };
}

const KEPT_BY_OUTCOME =
  "Keeps promises with this outcome, by their first deadline; with `company`, only those that it or a part of it is responsible for.";

/**
 * Every parameter of addresses, in the order in which addresses name them, so that one view has one address. Parsing,
 * writing, errors, forms, sentences, names of files, the reference and the table of README.md come from here; what each
 * asks of the database stands in lib/db/where.
 */
export const PARAMETERS = {
  lanes: defineParameter({
    chooses: "timeline",
    topic: "scope",
    without: null as Lanes | null,
    codecAt: (place) =>
      place === "timeline"
        ? createListCodec(LANES, {
            description:
              "What each lane shows. Without it companies, and partnerships where one or two companies are chosen.",
          })
        : null,
    hasOwnControl: true,
    fileNamePart: () => "",
  }),
  q: defineParameter({
    chooses: "both",
    topic: "basis",
    without: null as string | null,
    codecAt: (place) => (isFiltered(place) || place === "search" ? words : null),
    isRequiredAt: (place) => place === "search",
    hasOwnControl: true,
    describe: (q) => `“${q}”`,
    clause: (q) => q && `matching “${q}”`,
    isOfChangesToo: isOf("milestones", "changes"),
  }),
  company: defineRepeatedParameter({
    chooses: "both",
    topic: "who",
    names: "company",
    isMatched: true,
    codecAt: (place) => {
      if (place === "compare")
        return createIdCodec("company", "Id of a company to compare, two to six.", "toyota");
      return isFiltered(place) || place === "watch"
        ? createIdCodec("company", "Id of a company. Keeps what involves it or a part of it.", "toyota")
        : null;
    },
    labelAt: () => "Company",
    // An outcome is that of who is responsible; every other list takes whoever is involved.
    clause: (_, { place, names, beside }) =>
      place === "milestones" && beside.outcome.length > 0
        ? `that ${names} or a part of it is responsible for`
        : `involving ${names}`,
    isOfChangesToo: () => true,
  }),
  country: defineRepeatedParameter({
    chooses: "both",
    topic: "who",
    isMatched: true,
    codecAt: (place) =>
      isFiltered(place)
        ? createTextCodec(/^[A-Z]{2}$/, "a country by its two letters (ISO 3166-1 alpha-2)", {
            description:
              "A country, ISO 3166-1 alpha-2. Keeps its companies, and what involves one of them itself.",
            examples: ["JP"],
          })
        : null,
    labelAt: () => "Country",
    isMinorAt: (place) => place !== "companies" && place !== "partnerships",
    describe: formatCountry,
    describeInSentence: formatCountryInSentence,
    clause: (_, { place, names }) => (place === "companies" ? `in ${names}` : `with a company in ${names}`),
    isOfChangesToo: () => true,
  }),
  match: defineParameter({
    chooses: "both",
    topic: "who",
    without: "any" as Match,
    choicesAt: (place) => (isMatchedAt(place) ? MATCHES : null),
    codecAt: (place) =>
      isMatchedAt(place)
        ? createListCodec(MATCHES, {
            description: "Whether repeating `company` or `country` widens or narrows the result.",
            default: MATCHES[0].id,
          })
        : null,
    hasOwnControl: true,
    describe: () => "all chosen",
    fileNamePart: () => "all-of-them",
    isOfChangesToo: () => true,
  }),
  role: defineRepeatedParameter({
    chooses: "lists",
    topic: "who",
    ...choice({
      partnerships: [
        ROLES,
        "Keeps partnerships in which a company has this role; with `company`, one of those or a part of it.",
      ],
      companies: [
        ROLES,
        "Keeps companies that have this role in a partnership, themselves or through a part.",
      ],
    }),
    isMinorAt: () => true,
    labelAt: () => "Role",
    clause: (_, { place, names, beside }) => {
      if (place === "companies") return `with the role ${names} in a partnership`;
      return beside.company.length > 0 ? `in the role ${names}` : `with the role ${names} among the parties`;
    },
  }),
  partnership: defineRepeatedParameter({
    chooses: "lists",
    topic: "which",
    names: "partnership",
    codecAt: (place) =>
      isOf("changes", "watch")(place)
        ? createIdCodec(
            "partnership",
            "Id of a partnership. Keeps what is about it or about a milestone that belongs to it.",
            "toyota-idemitsu",
          )
        : null,
    clause: (_, { names }) => `belonging to ${names}`,
    isOfChangesToo: isOf("changes"),
  }),
  milestone: defineRepeatedParameter({
    chooses: "lists",
    topic: "which",
    names: "milestone",
    codecAt: (place) =>
      isOf("milestones", "claims", "changes", "watch")(place)
        ? createIdCodec(
            "milestone",
            "Id of a milestone. Keeps it, or what is about it.",
            "toyota-assb-vehicle-launch",
          )
        : null,
    clause: (_, { place, names }) => `${place === "milestones" ? "namely" : "of the milestone"} ${names}`,
    isOfChangesToo: isOf("milestones", "changes"),
  }),
  year: defineParameter({
    chooses: "both",
    topic: "when",
    without: null as YearRange | null,
    codecAt: (place) =>
      isOfPromises(place)
        ? createYearsCodec("Keeps records whose dates overlap these years.", ["2027", "2025..2030"])
        : null,
    hasOwnControl: true,
    describe: labelYears,
    clause: (range, { place }) => range && `${IN_YEARS[place] ?? "in"} ${formatYears(range)}`,
    fileNamePart: fileYears,
    // Of a change it is the year that a claim gives: under that of a milestone's target the target that moved away, or
    // was withdrawn, would be left out.
    isOfChangesToo: isOf("changes"),
  }),
  deadline: defineParameter({
    chooses: "both",
    topic: "when",
    without: null as DeadlineFilter | null,
    codecAt: (place) =>
      isOf("milestones", "claims", "timeline")(place)
        ? createDeadlinesCodec(
            "Keeps milestones that count in these years, each in one year only: that in which it was settled, otherwise that of its deadline; “none” keeps unsettled ones without a deadline, “undated” those without any date.",
            ["2027", "none"],
          )
        : null,
    describe: (deadline) =>
      typeof deadline === "string"
        ? (NO_DEADLINES.find(({ id }) => id === deadline)?.label ?? deadline).toLowerCase()
        : `deadline ${labelYears(deadline)}`,
    clause: (deadline) => {
      if (deadline === null) return null;
      if (deadline === "none") return "without a deadline and not settled";
      if (deadline === "undated") return "without a date";
      return `settled or with a deadline in ${formatYears(deadline)}`;
    },
    fileNamePart: (deadline) => `deadline-${typeof deadline === "string" ? deadline : fileYears(deadline)}`,
  }),
  firstDeadline: defineParameter({
    chooses: "both",
    topic: "when",
    without: null as YearRange | null,
    codecAt: (place) =>
      isOf("milestones", "timeline")(place)
        ? createYearsCodec("Keeps promises whose first deadline is in these years.", ["2025"])
        : null,
    describe: (range) => `first deadline ${labelYears(range)}`,
    clause: (range) => range && `first due in ${formatYears(range)}`,
    fileNamePart: (range) => `first-deadline-${fileYears(range)}`,
  }),
  outcome: defineRepeatedParameter({
    chooses: "both",
    topic: "when",
    ...choice({
      milestones: [OUTCOMES, KEPT_BY_OUTCOME],
      timeline: [OUTCOMES, KEPT_BY_OUTCOME],
      companies: [
        OUTCOMES,
        "Keeps companies that are responsible, themselves or through a part, for a promise with this outcome.",
      ],
    }),
    isMinorAt: () => true,
    labelAt: () => "Outcome",
    clause: (outcome, { place, names }) => {
      // Whatever became of it, it is a promise with a first deadline.
      const isAny = OUTCOMES.every(({ id }) => outcome.includes(id));
      const clause = isAny ? "with a first deadline" : `with the outcome ${names}`;
      return place === "companies" ? `responsible for a promise ${clause}` : clause;
    },
  }),
  kind: defineRepeatedParameter({
    chooses: "lists",
    topic: "what",
    ...choice({
      companies: [COMPANY_KINDS, "Keeps companies of this kind."],
      partnerships: [PARTNERSHIP_KINDS, "Keeps partnerships of this kind, among others."],
      milestones: [MILESTONE_KINDS, "Keeps milestones of this stage."],
      compare: [MILESTONE_KINDS, "Compares promises of this stage."],
      claims: [MILESTONE_KINDS, "Keeps claims about milestones of this stage."],
      metrics: [QUANTITIES, "Keeps metrics of this quantity."],
      sources: [SOURCE_KINDS, "Keeps sources of this kind."],
      changes: [MILESTONE_KINDS, "Keeps changes of milestones of this stage."],
    }),
    labelAt: (place) => {
      if (place === "metrics") return "Quantity";
      return isOf("milestones", "changes", "compare")(place) ? "Stage" : "Kind";
    },
    clause: (_, { place, names, beside }) => {
      if (place === "milestones") return `of the stage ${names}`;
      if (place === "metrics")
        return beside.isProperty ? `for the ${names} of solid-state batteries` : `for ${names}`;
      return place === "changes" ? `where the stage is ${names}` : `of the kind ${names}`;
    },
    isOfChangesToo: isOf("milestones", "changes"),
  }),
  partnershipKind: defineRepeatedParameter({
    chooses: "timeline",
    topic: "state",
    ...choice({ timeline: [PARTNERSHIP_KINDS, "Keeps partnerships of this kind, among others."] }),
    isMinorAt: () => true,
    labelAt: () => "Partnership",
    clause: (_, { names }) => `partnerships of the kind ${names}`,
  }),
  milestoneKind: defineRepeatedParameter({
    chooses: "timeline",
    topic: "state",
    ...choice({ timeline: [MILESTONE_KINDS, "Keeps milestones of this stage."] }),
    labelAt: () => "Stage",
    clause: (_, { names }) => `milestones of the stage ${names}`,
  }),
  technology: defineRepeatedParameter({
    chooses: "both",
    topic: "what",
    choicesAt: (place) => (isFiltered(place) && place !== "sources" ? TECHNOLOGIES : null),
    codecAt: (place) =>
      isFiltered(place) && place !== "sources"
        ? createListCodec(TECHNOLOGIES, { description: "Keeps what is about this technology, among others." })
        : null,
    labelAt: () => "Technology",
    describeInSentence: describeTechnology,
    clause: (_, { names }) => `on ${names}`,
    isOfChangesToo: () => true,
  }),
  electrolyte: defineRepeatedParameter({
    chooses: "both",
    topic: "what",
    choicesAt: (place) => (isOfElectrolyte(place) ? ELECTROLYTES : null),
    codecAt: (place) =>
      isOfElectrolyte(place)
        ? createListCodec(ELECTROLYTES, {
            description:
              "Keeps what has this solid electrolyte, among others; a milestone without one of its own takes its partnerships’.",
          })
        : null,
    labelAt: () => "Electrolyte",
    clause: (_, { names }) => `with ${names} electrolyte`,
    isOfChangesToo: () => true,
  }),
  status: defineRepeatedParameter({
    chooses: "lists",
    topic: "state",
    ...choice({
      partnerships: [PARTNERSHIP_STATUSES, "Keeps what has this status."],
      milestones: [MILESTONE_STATUSES, "Keeps what has this status."],
      claims: [MILESTONE_STATUSES, "Keeps what has this status."],
      changes: [MILESTONE_STATUSES, "Keeps what has this status."],
    }),
    labelAt: () => "Status",
    clause: (_, { place, names }) => (place === "changes" ? `where the status is ${names}` : names),
    isOfChangesToo: isOf("milestones", "changes"),
  }),
  milestoneStatus: defineRepeatedParameter({
    chooses: "timeline",
    topic: "state",
    ...choice({ timeline: [MILESTONE_STATUSES, "Keeps milestones of this status."] }),
    labelAt: () => "Status",
    clause: (_, { names }) => `milestones that are ${names}`,
  }),
  partnershipStatus: defineRepeatedParameter({
    chooses: "timeline",
    topic: "state",
    ...choice({ timeline: [PARTNERSHIP_STATUSES, "Keeps partnerships of this status."] }),
    clause: (_, { names }) => `partnerships that are ${names}`,
  }),
  revision: defineRepeatedParameter({
    chooses: "lists",
    topic: "which",
    ...choice({ changes: [CHANGE_REVISIONS, "Keeps changes of this type."] }),
    labelAt: () => "Change",
    clause: (_, { names }) => `marked ${names}`,
    isOfChangesToo: isOf("changes"),
  }),
  by: defineParameter({
    chooses: "lists",
    topic: "when",
    without: "said" as ChangeDay,
    codecAt: (place) =>
      place === "changes"
        ? createListCodec(CHANGE_DAYS, {
            description:
              "Which day sorts and dates the changes; by that of the adding, every claim stands in the list, whatever it moved.",
            default: "said",
          })
        : null,
    describe: () => "by the day they were added",
    clause: (by) => (by === "added" ? "by the day they were added to the tracker" : null),
    fileNamePart: () => "as-added",
    isOfChangesToo: isOf("changes"),
  }),
  scope: defineParameter({
    chooses: "both",
    topic: "scope",
    without: "solid-state" as Scope,
    codecAt: (place) =>
      isOfPromises(place) || isOf("company", "dataset", "watch")(place)
        ? createListCodec(SCOPES, {
            description:
              "Which records are included: those about solid-state batteries, also among others, or all of them.",
            default: place === "dataset" ? "all" : "solid-state",
          })
        : null,
    hasOwnControl: true,
    describe: () => "other batteries included",
    clause: (scope, { place, beside }) => {
      if (scope === "all") return "on any technology";
      if (place === "metrics" && beside.isProperty) return null;
      return place === "companies" ? "in solid-state batteries" : "about solid-state batteries";
    },
    isOfChangesToo: () => true,
  }),
  sourcing: defineParameter({
    chooses: "both",
    topic: "basis",
    without: "all" as Sourcing,
    codecAt: (place) =>
      isOfPromises(place) || place === "watch"
        ? createListCodec(SOURCINGS, {
            description: "Which claims count, by the quality of their sources.",
            default: "all",
          })
        : null,
    hasOwnControl: true,
    describe: () => "weakly sourced hidden",
    clause: (sourcing) => (sourcing === "well" ? "without weakly sourced claims" : null),
    fileNamePart: () => "well-sourced",
    isOfChangesToo: () => true,
  }),
  open: defineRepeatedParameter<"view", OpenGroup>({
    chooses: "view",
    topic: "scope",
    codecAt: (place) =>
      place === "timeline"
        ? createListCodec(OPEN_GROUPS, { description: "A group of lanes that is shown in full." })
        : null,
  }),
  in: defineParameter({
    chooses: "view",
    topic: "what",
    without: null as SearchedCollection | null,
    codecAt: (place) =>
      place === "search"
        ? createChoiceCodec(SEARCHED, {
            description: "The one collection to search; all of them if absent.",
          })
        : null,
  }),
  asOf: defineParameter({
    chooses: "view",
    topic: "when",
    without: null as string | null,
    codecAt: (_, today) => createDayCodec(today),
  }),
  sort: defineParameter({
    chooses: "view",
    topic: "basis",
    without: null as string | null,
    codecAt: (place) =>
      isList(place)
        ? createChoiceCodec(SORTS[place], {
            description: "The order; a leading minus means descending.",
            default: SORTS[place][0],
          })
        : null,
  }),
  limit: defineParameter({
    chooses: "view",
    topic: "basis",
    without: null as number | null,
    codecAt: (place) => {
      if (place === "search") return createLimitCodec(MOST_RESULTS, DEFAULT_RESULTS);
      return isList(place) ? createLimitCodec(MOST_RECORDS, DEFAULT_LIMIT) : null;
    },
  }),
  cursor: defineParameter({
    chooses: "view",
    topic: "basis",
    without: null as string | null,
    codecAt: (place) => (isList(place) ? cursor : null),
  }),
} as const;

/** How a record stands to the years of a list's filter, with the years after it. */
const IN_YEARS: Partial<Record<Place, string>> = {
  companies: "with a partnership or milestone in",
  partnerships: "announced or with a milestone in",
  milestones: "whose date may fall in",
  sources: "published in",
  changes: "whose date may fall in",
} satisfies Partial<Record<ListName, string>>;
