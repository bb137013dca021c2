interface Shown {
  readonly partnerships: readonly unknown[];
  readonly milestones: readonly unknown[];
  readonly totals: { readonly partnerships: number; readonly milestones: number };
}

/**
 * What the timeline shows, and how much it leaves out for being too much.
 * @param sentence what its filter keeps
 */
export function timelineSentence({ partnerships, milestones, totals }: Shown, sentence: string): string {
  const drawn = partnerships.length + milestones.length;
  return drawn === totals.partnerships + totals.milestones
    ? sentence
    : `${sentence} The first ${drawn.toLocaleString("en")} are drawn. Narrow the filter to see the others.`;
}
