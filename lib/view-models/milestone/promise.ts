import type { Claim } from "@/lib/schema/api/shapes";
import { givenBy, told } from "@/lib/view-models/attribution";
import { whenWords } from "@/lib/view-models/format-dates";
import type { CourseClaims } from "./course-claims";
import type { MilestoneInput } from "./input";

/** What was promised first and how it stands now, in one sentence; null where nobody promised anything. */
export function promiseSentence(input: MilestoneInput, { history }: CourseClaims): string | null {
  const [first] = history;
  const last = history.at(-1);
  if (first === undefined || last === undefined) return null;
  const change = changeWords(input, history, first, last);
  // Words of one day that say the same are told as the last of them, which stands nearest to it.
  const isOneDay = change === null && last.saidOn.edtf === first.saidOn.edtf;
  const teller = isOneDay ? last : first;
  const start = `${told(teller, input, { first: change !== null })} that ${intentWords(teller)}`;
  return change === null ? `${start}.` : `${start}; ${change}.`;
}

function intentWords({ says, date }: Claim): string {
  const when = date && whenWords(date);
  switch (says) {
    case "withdrawn":
      return "this would not happen";
    case "delayed":
      return when ? `this was put off, to happen ${when}` : "this was put off, without a new date";
    case "target":
      return when ? `this was to happen ${when}` : "this was to happen, without naming a date";
    case "achieved":
    case "not-yet":
    case "announced":
    case "active":
    case "completed":
    case "ended":
      throw new Error(`no word about what is to happen: ${says}`);
  }
}

/** How the promise stands beside the first one; null where it stands as it was first given. */
function changeWords(
  input: MilestoneInput,
  history: readonly Claim[],
  first: Claim,
  last: Claim,
): string | null {
  const { current, slips, pullIns } = input.milestone;
  if (last === first) return null;
  if (current === null) {
    // Words without a date may follow; they give no target back.
    const dropped = history.findLast(dropsTarget);
    return dropped && dropped !== first ? `${told(dropped, input)} that ${intentWords(dropped)}` : null;
  }
  if (slips + pullIns === 0 && first.date?.edtf === current.edtf)
    return last.saidOn.edtf === first.saidOn.edtf
      ? null
      : `the same was last repeated ${whenWords(last.saidOn)}`;
  return targetWords(input, history, first);
}

/** Whether a claim takes a target away. */
function dropsTarget({ says, date }: Claim): boolean {
  return says === "withdrawn" || (says === "delayed" && date === null);
}

/** "the target now, given in October 2023, is 2027–28". */
function targetWords(input: MilestoneInput, history: readonly Claim[], first: Claim): string {
  const given = history.findLast(({ date }) => date !== null) ?? first;
  const [target, is] = targetNow(input);
  return `the ${target}, ${givenBy(given, input, first)}, ${is} ${input.milestone.current?.text}`;
}

/** What the latest dated target is called, with its verb. */
function targetNow({ milestone, asked }: MilestoneInput): readonly [string, string] {
  if (milestone.status === "achieved") return ["last target", "was"];
  return asked.askedDay === null ? ["target now", "is"] : ["target on that day", "was"];
}
