import { groupBy } from "@/lib/domain/list";
import type { Claim, Metric, Milestone, Partnership, Source } from "@/lib/schema/api/shapes";
import type { DayParams } from "@/lib/schema/parameters/to-params";
import { formatWhen } from "./format-dates";
import type { Lookups } from "./lookups";
import { formatCount, formatList } from "./text";

/** Who published it and when, and how much of the record rests on it. */
export function writeSourceLead({ source, claims, metrics }: SourceInput): string {
  const when = source.published ? ` ${formatWhen(source.published)}` : "; date unknown";
  const subjects = [subjectWords(claims, "milestone"), subjectWords(claims, "partnership")].filter(
    (words) => words !== null,
  );
  const made = [
    claims.length > 0 && `${formatCount(claims.length, "claim", "claims")} on ${formatList(subjects, "and")}`,
    metrics.length > 0 && formatCount(metrics.length, "figure", "figures"),
  ].filter((words) => words !== false);
  return `Published by ${source.publisher}${when}. Supports ${made.join(", and ")}.`;
}

function subjectWords(claims: SourceInput["claims"], type: "milestone" | "partnership"): string | null {
  const about = claims.filter((claim) => claim.about.type === type).map((claim) => claim.about.id);
  const count = new Set(about).size;
  return count === 0 ? null : formatCount(count, type, `${type}s`);
}

/** What a source's page is made from; of a later day than the one asked for it tells nothing. */
export interface SourceInput extends Lookups {
  readonly params: Pick<DayParams, "asOf" | "asOfParam">;
  readonly source: Source;
  readonly claims: readonly Claim[];
  readonly metrics: readonly Metric[];
  /** What the claims and metrics are about. */
  readonly milestones: readonly Milestone[];
  readonly partnerships: readonly Partnership[];
}

/** What a source is called: its title, or publisher and day where it has none: "The Japan Times, 12 October 2023". */
export function getSourceTitle({
  title,
  publisher,
  published,
}: Pick<Source, "title" | "publisher" | "published">): string {
  return title ?? [publisher, published?.text ?? "undated"].join(", ");
}

/** A claim or a figure that a source gave. */
export type Contribution =
  | { readonly type: "claim"; readonly claim: Claim }
  | { readonly type: "metric"; readonly metric: Metric };

/** A paragraph of a source: what is told there, and where what also rests on it is told. */
interface ContributedParagraph {
  /** Counted from 1. */
  readonly paragraph: number;
  readonly items: readonly Contribution[];
  /** Paragraphs with items that rest on this one too, in order. */
  readonly seeAlso: readonly number[];
}

/** All that a source gave, in the order of its paragraphs, and what rests on an excerpt alone. */
export interface Contributions {
  readonly paragraphs: readonly ContributedParagraph[];
  readonly excerpt: readonly Contribution[];
}

/** Puts every claim and figure at its first paragraph, once; the other paragraphs it rests on lead there. */
export function buildContributions(claims: readonly Claim[], metrics: readonly Metric[]): Contributions {
  const all: Contribution[] = [
    ...claims.map((claim) => ({ type: "claim" as const, claim })),
    ...metrics.map((metric) => ({ type: "metric" as const, metric })),
  ];
  const byFirst = groupBy(all, (each) => firstOf(listParagraphs(each)));
  const numbers = [...new Set(all.flatMap(listParagraphs))].sort((a, b) => a - b);
  const paragraphs = numbers.map((paragraph) => ({
    paragraph,
    items: byFirst.get(paragraph) ?? [],
    seeAlso: numbers.filter(
      (first) =>
        first < paragraph && byFirst.get(first)?.some((each) => listParagraphs(each).includes(paragraph)),
    ),
  }));
  return { paragraphs, excerpt: all.filter((each) => listParagraphs(each).length === 0) };
}

/** The paragraphs a claim or figure rests on. */
export function listParagraphs(contribution: Contribution): readonly number[] {
  return contribution.type === "claim" ? contribution.claim.paragraphs : contribution.metric.paragraphs;
}

function firstOf(paragraphs: readonly number[]): number | undefined {
  return paragraphs.length === 0 ? undefined : Math.min(...paragraphs);
}
