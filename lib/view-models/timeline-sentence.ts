import { counted } from "./joined";

interface Shown {
  readonly partnerships: readonly unknown[];
  readonly milestones: readonly unknown[];
  readonly totals: { readonly partnerships: number; readonly milestones: number };
}

/** What the timeline shows, and how much it leaves out for being too much. */
export function timelineSentence({ partnerships, milestones, totals }: Shown, all: boolean): string {
  const scope = all ? "on whatever technology" : "about solid-state batteries";
  const what = `${counted(totals.partnerships, "partnership", "partnerships")} and ${counted(totals.milestones, "milestone", "milestones")} ${scope}`;
  const left = totals.partnerships + totals.milestones - partnerships.length - milestones.length;
  return left === 0
    ? `${what}.`
    : `${what}; the first ${(partnerships.length + milestones.length).toLocaleString("en")} are drawn. Narrow the filter to see the others.`;
}
