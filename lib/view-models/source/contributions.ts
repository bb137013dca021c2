import { groupBy } from "@/lib/domain/group";
import type { Claim, Metric } from "@/lib/schema/shapes";

/** A claim or a figure that a source gave. */
export type Contribution =
  | { readonly type: "claim"; readonly claim: Claim }
  | { readonly type: "metric"; readonly metric: Metric };

/** A paragraph of a source: what is told there, and where what also rests on it is told. */
export interface ContributedParagraph {
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
export function contributionsOf(claims: readonly Claim[], metrics: readonly Metric[]): Contributions {
  const all: Contribution[] = [
    ...claims.map((claim) => ({ type: "claim" as const, claim })),
    ...metrics.map((metric) => ({ type: "metric" as const, metric })),
  ];
  const byFirst = groupBy(all, (each) => firstOf(paragraphsOf(each)));
  const numbers = [...new Set(all.flatMap(paragraphsOf))].sort((a, b) => a - b);
  const paragraphs = numbers.map((paragraph) => ({
    paragraph,
    items: byFirst.get(paragraph) ?? [],
    seeAlso: numbers.filter(
      (first) =>
        first < paragraph && byFirst.get(first)?.some((each) => paragraphsOf(each).includes(paragraph)),
    ),
  }));
  return { paragraphs, excerpt: all.filter((each) => paragraphsOf(each).length === 0) };
}

/** The paragraphs a claim or figure rests on. */
export function paragraphsOf(contribution: Contribution): readonly number[] {
  return contribution.type === "claim" ? contribution.claim.paragraphs : contribution.metric.paragraphs;
}

function firstOf(paragraphs: readonly number[]): number | undefined {
  return paragraphs.length === 0 ? undefined : Math.min(...paragraphs);
}
