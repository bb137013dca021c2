import { addDays, type Day, getYear, isDay } from "@/lib/domain/days";
import {
  type Bound,
  endAt,
  formatStretch,
  getPointBefore,
  type Parts,
  padTwo,
  type Stretch,
  toMonth,
  toMonths,
  toPoint,
} from "./parts";

/** One rule of how words about time are stored. */
export interface DateRule {
  /** Phrases that it is about, as the About page shows them; what is in parentheses is no part of the words. */
  readonly said: string;
  /** What is stored, in the grammar of edtf-date.ts. */
  readonly stored: string;
  /** The parts that the words give, where the rule is of a stretch. The first rule whose parts are there reads it. */
  readonly parts?: readonly (keyof Parts)[];
  readonly read?: (parts: Required<Parts>, day: Day) => Stretch | readonly Stretch[];
  /** The shade that the words give, where the rule is of one. */
  readonly bound?: Bound;
  readonly shade?: (stretch: Stretch) => readonly string[];
}

const THIRDS = { early: [1, 4], mid: [5, 8], late: [9, 12] } as const;
const DECADE_THIRDS = { early: [0, 3], mid: [4, 6], late: [7, 9] } as const;
const toYears = (decade: number, [from, to]: readonly [number, number]): Stretch => ({
  first: String(decade + from),
  last: String(decade + to),
});

/**
 * What is said and what is stored, rule by rule: the table of the About page, and all that `parseSaidDate` knows.
 * A rule of fewer parts stands behind those of more.
 */
export const DATE_RULES: readonly DateRule[] = [
  {
    said: "12 October 2023; on the 12th (in October 2023)",
    stored: "2023-10-12",
    parts: ["day", "month", "year"],
    read: ({ year, month, day }) => toPoint(`${toMonth(year, month)}-${padTwo(day)}`),
  },
  {
    said: "on Thursday (in a source of Friday, 13 October 2023)",
    stored: "2023-10-12",
    parts: ["weekday"],
    // "Last Thursday" may be the one before.
    read: ({ weekday }, day) => {
      const since = (new Date(`${day}T00:00:00Z`).getUTCDay() - weekday + 7) % 7;
      return [toPoint(addDays(day, -since)), toPoint(addDays(day, -since - 7))];
    },
  },
  {
    said: "yesterday (in a source of 13 October 2023)",
    stored: "2023-10-12",
    parts: ["daysAgo"],
    read: ({ daysAgo }, day) => toPoint(addDays(day, -daysAgo)),
  },
  {
    said: "within three years (in a source of May 2024)",
    stored: "../2027-05",
    parts: ["months"],
    read: ({ months: later }, day) => {
      const month = toMonth(getYear(day), Number(day.slice(5, 7)) + later);
      return [month, `${month}${day.slice(7)}`, ...(later % 12 === 0 ? [month.slice(0, 4)] : [])].map(
        (last) => ({ first: "..", last }),
      );
    },
  },
  {
    said: "the fiscal year ending March 2028",
    stored: "2027-04/2028-03",
    parts: ["fiscal", "edge", "month", "year"],
    read: ({ edge, month, year }) =>
      edge === "last" ? toMonths(year, month - 11, month) : toMonths(year, month, month + 11),
  },
  {
    said: "first half of fiscal 2027 (Japan)",
    stored: "2027-04/2027-09",
    parts: ["fiscal", "half", "year"],
    read: ({ half, year }) => toMonths(year, half * 6 - 2, half * 6 + 3),
  },
  {
    said: "fiscal 2027 (Japan)",
    stored: "2027-04/2028-03",
    parts: ["fiscal", "year"],
    read: ({ year }) => toMonths(year, 4, 15),
  },
  {
    said: "third quarter of 2027; Q3 2027",
    stored: "2027-07/2027-09",
    parts: ["quarter", "year"],
    read: ({ quarter, year }) => toMonths(year, quarter * 3 - 2, quarter * 3),
  },
  {
    said: "second half of 2027; H2 2027",
    stored: "2027-07/2027-12",
    parts: ["half", "year"],
    read: ({ half, year }) => toMonths(year, half * 6 - 5, half * 6),
  },
  {
    said: "late October 2027",
    stored: "2027-10-21~/2027-10-31~",
    parts: ["third", "month", "year"],
    // A month is a short time: who stores the whole of it is right as well.
    read: ({ third, month, year }) => {
      const whole = toMonth(year, month);
      const lastDay = [31, 30, 29].map((day) => `${whole}-${day}`).find(isDay) ?? `${whole}-28`;
      const [first, last] = { early: ["01", "10"], mid: ["11", "20"], late: ["21", lastDay.slice(8)] }[third];
      return [{ first: `${whole}-${first}`, last: `${whole}-${last}`, soft: true }, toPoint(whole)];
    },
  },
  ...(["early", "mid", "late"] as const).map(
    (third): DateRule => ({
      said: third === "mid" ? "mid-2027" : `${third} 2027${third === "late" ? "; at the end of 2027" : ""}`,
      stored: { early: "2027-01~/2027-04~", mid: "2027-05~/2027-08~", late: "2027-09~/2027-12~" }[third],
      parts: ["third", "year"],
      read: ({ third: said, year }) => toMonths(year, THIRDS[said][0], THIRDS[said][1], true),
    }),
  ),
  {
    said: "summer of 2027",
    stored: "2027-06~/2027-08~",
    parts: ["season", "year"],
    read: ({ season, year }) => toMonths(year, season * 3, season * 3 + 2, true),
  },
  {
    said: "earlier this year (in a source of May 2019)",
    stored: "2019-01/2019-05",
    parts: ["side"],
    read: ({ side }, day) => {
      const [from, to] = side === "earlier" ? [`${day.slice(0, 4)}-01`, day] : [day, `${day.slice(0, 4)}-12`];
      return [from, from.slice(0, 7)].flatMap((first) =>
        [to, to.slice(0, 7)].map((last) => (first === last ? toPoint(first) : { first, last })),
      );
    },
  },
  {
    said: "October 2027; in October of 2027",
    stored: "2027-10",
    parts: ["month", "year"],
    read: ({ month, year }) => toPoint(toMonth(year, month)),
  },
  {
    said: "second half of the 2020s",
    stored: "2025/2029",
    parts: ["half", "decade"],
    read: ({ half, decade }) => toYears(decade, half === 1 ? [0, 4] : [5, 9]),
  },
  ...(["early", "mid", "late"] as const).map(
    (third): DateRule => ({
      said: third === "mid" ? "mid-2020s" : `${third} 2020s`,
      stored: { early: "2020/2023", mid: "2024/2026", late: "2027/2029" }[third],
      parts: ["third", "decade"],
      read: ({ third: said, decade }) => toYears(decade, DECADE_THIRDS[said]),
    }),
  ),
  {
    said: "the 2020s",
    stored: "202X",
    parts: ["decade"],
    read: ({ decade }) => toPoint(`${decade / 10}X`),
  },
  {
    said: "2027; this year (in a source of 2027)",
    stored: "2027",
    parts: ["year"],
    read: ({ year }) => toPoint(String(year)),
  },
  {
    said: "already; so far (in a source of 13 October 2023)",
    stored: "../2023-10-13",
    parts: ["now"],
    read: (_, day) => ({ first: "..", last: day }),
  },
  // Of two stretches: see `readPair`.
  { said: "2027–28; 2027 or 2028; between 2027 and 2028", stored: "2027/2028" },
  {
    said: "as early as 2027; not before 2027; 2027 or later",
    stored: "2027/..",
    bound: "notBefore",
    shade: ({ first }) => [`${first}/..`],
  },
  {
    said: "before 2030",
    stored: "../2029",
    bound: "before",
    shade: ({ first }) => [`../${getPointBefore(first)}`],
  },
  { said: "by 2025", stored: "../2025", bound: "by", shade: endAt },
  // The end of a decade or year is its end here, not its last third.
  {
    said: "by the end of the decade (in a source of the 2020s)",
    stored: "../2029",
  },
  {
    said: "within fiscal 2027 (Japan)",
    stored: "2027-04/2028-03",
    bound: "within",
    shade: (stretch) => [formatStretch(stretch), ...endAt(stretch)],
  },
  {
    said: "from January 2025 (a thing that starts then)",
    stored: "2025-01",
    bound: "from",
    shade: (stretch) => [formatStretch(stretch), `${stretch.first}/..`],
  },
  {
    said: "from 2030 (a rule that stays)",
    stored: "2030/..",
  },
  {
    said: "around 2028",
    stored: "2028~",
    bound: "around",
    shade: (stretch) => [formatStretch({ ...stretch, soft: true })],
  },
];
