import type { Day } from "@/lib/domain/days";
import { listIds } from "@/lib/domain/list";
import { OUTCOMES } from "@/lib/domain/outcomes";
import type { Lanes, Place } from "./choices";
import type { Codec } from "./codecs";
import { type Entry, TOPICS } from "./entry";
import { PARAMETERS } from "./registry";

type Registry = typeof PARAMETERS;

/** The name of a parameter. */
export type ParameterName = keyof Registry;

/** What each parameter asks for; of one that an address does not name, what an address without it asks for. */
export type Values = { readonly [N in ParameterName]: Registry[N] extends Entry<infer V> ? V : never };

/** The parameters that choose what the registry says of them. */
type Choosing<C> = {
  [N in ParameterName]: Registry[N] extends { chooses: C } ? N : never;
}[ParameterName];

/** A parameter that keeps records in a list. */
export type FilterName = Choosing<"lists" | "both">;
/** A parameter that keeps records in the timeline, or says what its lanes are. */
export type TimelineFilterName = Choosing<"timeline" | "both">;

/** What keeps a record in a list; an empty list or null keeps all. */
export type Filter = Pick<Values, FilterName> & {
  /** Whether companies, partnerships and milestones widen each other: a watch list keeps what belongs to any of them. */
  readonly isUnion?: true;
};

/** The timeline filters two collections at once. */
export type TimelineFilter = Pick<Values, TimelineFilterName>;

/** Of so many companies that are chosen one reads what they do with whom; of more, how they stand beside each other. */
const MOST_READ_BY_PARTNERSHIP = 2;

/** What lanes the timeline has where none are asked for: partnerships where one or two companies are chosen. */
export function getUsualLanes({ company }: Pick<TimelineFilter, "company">): Lanes {
  return company.length > 0 && company.length <= MOST_READ_BY_PARTNERSHIP ? "partnership" : "company";
}

/** What lanes the timeline has. */
export function getLanes(filter: Pick<TimelineFilter, "company" | "lanes">): Lanes {
  return filter.lanes ?? getUsualLanes(filter);
}

/** The parameters in the order of addresses. */
export const PARAMETER_NAMES = Object.keys(PARAMETERS) as readonly ParameterName[];

/** Whether a word of an address is the name of a parameter. */
export function isParameter(name: string): name is ParameterName {
  return Object.hasOwn(PARAMETERS, name);
}

/** What the registry says of a parameter, for what treats all alike: its values come from its own codec. */
export function getEntry(name: ParameterName): Entry<unknown> {
  return PARAMETERS[name] as unknown as Entry<unknown>;
}

const codecs = new Map<string, Codec | null>();
/** Enough for every parameter at every place on a few days. */
const MOST_CODECS = 2_000;

/**
 * How a parameter's text is read at a place; null where it means nothing there. Making a codec takes longer than reading by
 * it, so each is kept.
 */
export function getCodec(name: ParameterName, place: Place, today: Day): Codec | null {
  const key = `${name} ${place} ${today}`;
  const known = codecs.get(key);
  if (known !== undefined) return known;
  const codec = getEntry(name).codecAt(place, today);
  if (codecs.size >= MOST_CODECS) codecs.clear();
  codecs.set(key, codec);
  return codec;
}

function namesOf<N extends ParameterName>(...chooses: readonly Entry["chooses"][]): readonly N[] {
  return PARAMETER_NAMES.filter((name) => chooses.includes(PARAMETERS[name].chooses)) as N[];
}

const byTopic = (a: ParameterName, b: ParameterName) =>
  TOPICS.indexOf(PARAMETERS[a].topic) - TOPICS.indexOf(PARAMETERS[b].topic);

/** Every parameter that chooses records, in the order in which forms, sentences and names of files tell them. */
export const CHOOSING_NAMES: readonly ParameterName[] = namesOf("lists", "timeline", "both").toSorted(
  byTopic,
);

/** The parameters of a list's filter, in the order in which forms and sentences tell them. */
export const FILTER_NAMES: readonly FilterName[] = namesOf<FilterName>("lists", "both").toSorted(byTopic);

/** The parameters of the timeline's filter, in the same order. */
export const TIMELINE_FILTER_NAMES: readonly TimelineFilterName[] = namesOf<TimelineFilterName>(
  "timeline",
  "both",
).toSorted(byTopic);

/** The parameters of a place's filter. */
export function listFilterNames(place: Place): readonly (FilterName | TimelineFilterName)[] {
  return place === "timeline" ? TIMELINE_FILTER_NAMES : FILTER_NAMES;
}

/** One parameter of a filter, for what treats all alike. */
interface ReadValue {
  readonly entry: Entry<unknown>;
  readonly value: unknown;
  /** The values of one that repeats; else the one, or none. */
  readonly items: readonly NonNullable<unknown>[];
  /** Whether it asks for something else than an address without it. */
  readonly isGiven: boolean;
}

/** What a filter holds of a parameter. */
export function readValue(name: ParameterName, filter: Partial<Values>): ReadValue {
  const entry: Entry<unknown> = getEntry(name);
  const value = filter[name] ?? entry.without;
  const items = [value].flat().filter((each) => each !== null && each !== undefined);
  const isGiven = entry.repeats ? items.length > 0 : value !== entry.without;
  return { entry, value, items, isGiven };
}

/** The values of some parameters: those given, and of the others what an address without them asks for. */
export function withDefaults<N extends ParameterName>(
  names: readonly N[],
  given: Partial<Values>,
): Pick<Values, N> {
  return Object.fromEntries(names.map((name) => [name, given[name] ?? PARAMETERS[name].without])) as Pick<
    Values,
    N
  >;
}

/** The filter that keeps everything of its scope. */
export const NO_FILTER: Filter = withDefaults(FILTER_NAMES, {});

/** What a watch list is the union of; a partnership or a milestone that is followed is in whatever its technology. */
export function listUnited({ company, partnership, milestone, scope, sourcing }: Filter): Filter[] {
  const all = { ...NO_FILTER, sourcing, scope: "all" } as const;
  return [
    ...(company.length > 0 ? [{ ...all, company, scope }] : []),
    ...(partnership.length > 0 ? [{ ...all, partnership }] : []),
    ...(milestone.length > 0 ? [{ ...all, milestone }] : []),
  ];
}

/**
 * The filter under which the choices of companies are counted: without those made, where another one widens; where it
 * narrows, as it is.
 */
export function withoutCompanies<F extends Pick<Filter, "company" | "match">>(filter: F): F {
  return filter.match === "all" ? filter : { ...filter, company: [] };
}

/** The same of countries. */
export function withoutCountries<F extends Pick<Filter, "country" | "match">>(filter: F): F {
  return filter.match === "all" ? filter : { ...filter, country: [] };
}

/** The same filter, of promises alone: what has an outcome and, beside a company, what that is responsible for. */
export function withOutcomes<F extends Pick<Filter, "outcome">>(filter: F): F {
  return filter.outcome.length > 0 ? filter : { ...filter, outcome: listIds(OUTCOMES) };
}
