import type { IdOf } from "./list";

/** What a publication is. */
export const SOURCE_KINDS = [
  { id: "news", label: "News", definition: "An article of a newsroom or a trade paper." },
  { id: "press-release", label: "Press release", definition: "A party's own announcement." },
  { id: "filing", label: "Filing", definition: "A report to a regulator or a stock exchange." },
  { id: "paper", label: "Paper", definition: "A scientific publication." },
  { id: "web-page", label: "Web page", definition: "Any other page." },
] as const;

export type SourceKind = IdOf<typeof SOURCE_KINDS>;

/** How near a source stands to what it tells; from the worst to the best. */
export const TIERS = [
  { id: "tertiary", label: "Tertiary", definition: "Aggregators, blogs, machine-made pages." },
  { id: "secondary", label: "Secondary", definition: "A newsroom." },
  { id: "primary", label: "Primary", definition: "The party itself, a filing, a paper." },
] as const;

export type Tier = IdOf<typeof TIERS>;

/** How a publication date is known. */
export const PUBLISHED_BASES = [
  { id: "stated", label: "Stated", definition: "The page gives it." },
  { id: "derived", label: "Derived", definition: "Worked out, with the reasoning in the note." },
  { id: "unknown", label: "Unknown", definition: "Not known." },
] as const;

export type PublishedBasis = IdOf<typeof PUBLISHED_BASES>;

/** How much of a publication was read. */
export const READINGS = [
  { id: "whole", label: "Whole text", definition: "All of the text was read." },
  {
    id: "excerpt",
    label: "Excerpt",
    definition: "A part of the text was read; no paragraphs are given.",
  },
] as const;

export type Reading = IdOf<typeof READINGS>;

/** Which statements count, by how good their sources are. */
export const SOURCINGS = [
  { id: "all", label: "All sources", definition: "Every claim counts, whatever its source." },
  {
    id: "well",
    label: "Weakly sourced hidden",
    definition:
      "Claims that rest on tertiary sources alone are left out, and everything is derived without them.",
  },
] as const;

export type Sourcing = (typeof SOURCINGS)[number]["id"];

/** Whether a source of this tier carries nothing by itself: aggregators, blogs, machine-made pages. */
export function isWeak(tier: Tier): boolean {
  return tier === "tertiary";
}
