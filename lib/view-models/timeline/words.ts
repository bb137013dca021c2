import { formatDate } from "@/lib/domain/date-text";
import { type Lanes, OUTSIDE_GROUP } from "@/lib/schema/parameters/choices";
import { capitalize, formatCount, formatList } from "@/lib/view-models/text";
import type { LaneRest, MilestoneItem, PartnershipItem, TimelineSeries } from "./items";
import type { GroupLayout, TimelineLayout } from "./layout";
import type { RowStatement, TimelineRow } from "./row";
import { tallyLanes } from "./tally";

/** What a lane stands for, in the singular and the plural, and by what lanes are ordered. */
export const LANE_WORDS: Record<
  Lanes,
  { readonly one: string; readonly many: string; readonly order: string }
> = {
  company: {
    one: "company",
    many: "companies",
    order: "Sorted by number of partnerships and milestones, then by name.",
  },
  partnership: {
    one: "partnership",
    many: "partnerships",
    order: "Sorted by number of milestones, then by name.",
  },
};

/** "as of 22 November 2026". */
export function formatAsOf(asOf: string): string {
  return `as of ${formatDate({ edtf: asOf })}`;
}

/** In what order lanes stand, and what is shown of them where some are folded. */
export function formatOrder({ by }: TimelineSeries, { groups }: TimelineLayout): string {
  const { many, order } = LANE_WORDS[by];
  if (groups.every(({ folded }) => folded.length === 0)) return order;
  return `Showing the most active ${many} of each group and their records nearest the day shown. The strip shows all of them.`;
}

/** What a group holds: "39 companies, 104 milestones, 52 partnerships". */
export function formatGroup({ group, tally }: GroupLayout, by: Lanes): string {
  const { milestones, partnerships } = tally;
  const held = heldWords({
    milestones: milestones.length,
    partnerships: by === "company" ? partnerships.length : 0,
  });
  return [lanesWords(tally.lanes, by, group?.id), ...held].join(", ");
}

/** What is folded in a group: "33 more companies with 41 milestones and 12 partnerships". */
export function formatCollapsed({ group, folded }: GroupLayout, by: Lanes): string {
  const { milestones, partnerships } = tallyLanes(folded);
  const held = heldWords({
    milestones: milestones.length,
    partnerships: by === "company" ? partnerships.length : 0,
  });
  const more = lanesWords(folded.length, by, group?.id).replace(" ", " more ");
  return held.length === 0 ? more : `${more} with ${formatList(held, "and")}`;
}

/** How much a lane in brief leaves out: "Show 20 more". */
export function formatRest({ milestones, partnerships }: LaneRest): string {
  return `Show ${(milestones + partnerships).toLocaleString("en")} more`;
}

function heldWords({ milestones, partnerships }: LaneRest): string[] {
  return [
    milestones > 0 && formatCount(milestones, "milestone", "milestones"),
    partnerships > 0 && formatCount(partnerships, "partnership", "partnerships"),
  ].filter((words) => words !== false);
}

/** What stands outside of partnerships may stand by company. */
function lanesWords(count: number, by: Lanes, group: string | undefined): string {
  const { one, many } = LANE_WORDS[group === OUTSIDE_GROUP.id ? "company" : by];
  return formatCount(count, one, many);
}

/** What the chart shows, in a sentence, for those who do not see it. */
export function writeChartSentence(series: TimelineSeries, { axis, groups }: TimelineLayout): string {
  const shown = groups.flatMap((group) => group.shown).length;
  const all = series.lanes.length;
  const lanes = `${shown === all ? "" : `${shown} of `}${all} ${all === 1 ? "lane" : "lanes"}`;
  return `${lanes}, by ${LANE_WORDS[series.by].one}, ${axis.first} to ${axis.last}, ${formatAsOf(series.asOf)}.`;
}

/** The words of a record's row: of a milestone with its date, of a lane's own partnership its kinds and its life. */
export function formatRowLabel(item: MilestoneItem | PartnershipItem): { title: string; date: string } {
  if (item.type === "partnership")
    return item.label === ""
      ? { title: item.row.kind, date: item.row.when }
      : { title: item.label, date: "" };
  return item.span === null && item.label.date === "" ? { ...item.label, date: "no date" } : item.label;
}

/**
 * What a mark says beyond the words beside it, each on a line of its own: the whole title, the stage, the status with its
 * date, how far the deadline moved, the dates it was given, whose word that is, and its source.
 */
export function describeRow({ title, kind, statusWord, when, moved, dates, words }: TimelineRow): string[] {
  return [
    title,
    kind,
    `${statusWord}: ${when}`,
    ...(moved ? [capitalize(moved)] : []),
    ...(dates.length > 0 ? [`Dates given: ${dates.join(", then ")}`] : []),
    ...words.flatMap(describeStatement),
  ];
}

function describeStatement(word: RowStatement): string[] {
  const phrase = word.asSaid ? `, “${word.asSaid}”` : "";
  const via = word.via ? ` via ${word.via}` : "";
  return [`${word.who}${via}, ${word.saidOn}${phrase}`, `Source: ${word.publisher}, ${formatPlace(word)}`];
}

/** Where a word stands, without signs that are not read out. */
function formatPlace({ paragraphs, weaklySourced }: RowStatement): string {
  const several = paragraphs.length === 1 ? "paragraph" : "paragraphs";
  const place = paragraphs.length === 0 ? "excerpt" : `${several} ${paragraphs.join(", ")}`;
  return weaklySourced ? `${place}, weakly sourced` : place;
}
