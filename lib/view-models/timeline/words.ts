import { dateText } from "@/lib/domain/date-text";
import type { Lanes } from "@/lib/schema/parameters";
import type { TimelineSeries } from "./items";
import type { TimelineLayout } from "./layout";

/** What a lane stands for, in the singular and the plural. */
export const LANE_WORDS: Record<
  Lanes,
  { readonly one: string; readonly many: string; readonly order: string }
> = {
  company: {
    one: "company",
    many: "companies",
    order: "Companies with the most partnerships and milestones stand first, then by name.",
  },
  partnership: {
    one: "partnership",
    many: "partnerships",
    order: "Partnerships with the most milestones stand first, then by name.",
  },
};

/** "as of 22 November 2026". */
export function asOfWords(asOf: string): string {
  return `as of ${dateText({ edtf: asOf })}`;
}

/** What the chart shows, in a sentence, for those who do not see it. */
export function chartSentence(series: TimelineSeries, { axis, open, more }: TimelineLayout): string {
  const count = open.length + more.length;
  const lanes = `${count} ${count === 1 ? "lane" : "lanes"}`;
  return `${lanes}, by ${LANE_WORDS[series.by].one}, ${axis.first} to ${axis.last}, ${asOfWords(series.asOf)}.`;
}
