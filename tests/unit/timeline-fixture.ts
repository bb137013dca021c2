import { formatDate } from "@/lib/domain/date-text";
import { readEdtf } from "@/lib/domain/edtf-date";
import type { Claim, Company, DateShape, Milestone, Partnership, Source } from "@/lib/schema/api/shapes";
import type { PromiseCourses } from "@/lib/schema/pages/promises";
import type { Lanes } from "@/lib/schema/parameters/choices";
import type { TimelineInput } from "@/lib/view-models/timeline/items";
import { type MadeOptions, makeCourse, makeMilestone, partiesOf } from "@/tests/support/made-course";

/** The day all made-up cases are told from. */
export const AS_OF = "2026-11-22";

/** A date in the shape of the API. */
export function date(text: string): DateShape {
  const read = readEdtf(text);
  if (!read) throw new Error(`not a date of the house: ${text}`);
  return { ...read, text: formatDate(read) };
}

export function company(id: string, given: Partial<Company> = {}): Company {
  return {
    id,
    name: id,
    aliases: [],
    kind: "automaker",
    country: "JP",
    partOf: null,
    website: null,
    wikidata: null,
    ticker: null,
    ...given,
  };
}

function source(id: string, given: Partial<Source> = {}): Source {
  return {
    id,
    publisher: "The Daily Cell",
    title: "A made-up article",
    authors: [],
    url: null,
    archiveUrl: null,
    retrieved: null,
    read: "whole",
    added: "2026-11-22",
    published: date("2024-01-01"),
    publishedBasis: "stated",
    kind: "news",
    tier: "secondary",
    syndicatedFrom: null,
    mentions: [],
    language: "en",
    note: null,
    ...given,
  };
}

/** A made-up milestone of which nothing is said. */
export function milestone(id: string, given: MadeOptions = {}): Milestone {
  return makeMilestone(id, [], given);
}

export function partnership(id: string, given: Partial<Partnership> = {}): Partnership {
  return {
    id,
    name: id,
    kinds: ["joint-development"],
    technologies: ["all-solid-state"],
    electrolytes: [],
    solidState: "yes",
    parties: [{ company: "aster", role: "partner" }],
    unnamedParties: null,
    formed: null,
    announced: date("2020-01-15"),
    status: "announced",
    milestones: [],
    sources: [],
    weaklySourced: false,
    ...given,
  };
}

/** What somebody says about a milestone or a partnership, on a day, as `[says, date, said on, by]`. */
export type Saying = readonly [Claim["says"], string | null, string, string?];

export function claims(type: "milestone" | "partnership", id: string, sayings: readonly Saying[]): Claim[] {
  return sayings.map(([says, when, saidOn, by], index) => ({
    id: `daily--${id}-${index}`,
    about: { type, id },
    says,
    date: when === null ? null : date(when),
    asSaid: when === null ? null : `as ${when} was put`,
    saidOn: date(saidOn),
    saidBy: by === undefined ? [] : [by],
    via: null,
    summary: `Says ${says} of ${id}.`,
    note: null,
    source: "daily",
    paragraphs: [index + 1],
    tier: "secondary",
    checked: null,
    weaklySourced: false,
    sameTextAs: null,
  }));
}

/** An input of the given records, with how their promises went; companies that they name and that are not given are made up. */
export function timelineInput(given: Partial<TimelineInput> & { lanes?: Lanes } = {}): TimelineInput {
  const { milestones = [], partnerships = [], claims: said = [] } = given;
  const named = [
    ...milestones.flatMap((each) => each.companies),
    ...partnerships.flatMap((each) => each.parties),
  ];
  const companies = new Map(named.map(({ company: id }) => [id, company(id)]));
  for (const [id, each] of given.companies ?? []) companies.set(id, each);
  return {
    asOf: AS_OF,
    lanes: "company",
    claims: said,
    courses: coursesOf(milestones, said),
    sources: new Map([["daily", source("daily")]]),
    ...given,
    partnerships,
    milestones,
    companies,
  };
}

function coursesOf(milestones: readonly Milestone[], said: readonly Claim[]): PromiseCourses {
  return new Map(
    milestones.map(({ id, companies }) => {
      const own = said.filter(({ about }) => about.type === "milestone" && about.id === id);
      return [id, makeCourse(own, partiesOf(companies))];
    }),
  );
}
