import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDate } from "@/lib/domain/date-text";
import { readEdtf } from "@/lib/domain/edtf-date";
import { daysInMonth, madeDate } from "@/tests/support/made-dates";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** A point of the words, as far as it is told: what it leaves out is undefined. */
interface Told {
  readonly day: string | undefined;
  readonly month: string | undefined;
  readonly year: string;
}

function told(words: string): Told {
  const [, day, month, year] = /^(?:the )?(?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4}s?)$/.exec(words) ?? [];
  if (!year) throw new Error(`not a point: ${words}`);
  return { day, month, year };
}

/** The days a told point covers, by a calendar of the test's own. */
function daysOf({ day, month, year }: Told): [string, string] {
  const y = year.slice(0, 4);
  if (year.endsWith("s")) return [`${y}-01-01`, `${y.slice(0, 3)}9-12-31`];
  if (month === undefined) return [`${y}-01-01`, `${y}-12-31`];
  const number = MONTHS.indexOf(month) + 1;
  const m = `${y}-${String(number).padStart(2, "0")}`;
  const d = `${m}-${(day ?? "").padStart(2, "0")}`;
  if (day !== undefined) return [d, d];
  return [`${m}-01`, `${m}-${daysInMonth(Number(y), number)}`];
}

/** Reads the words back: what a reader takes from them. */
function readBack(text: string) {
  const approximate = text.includes("about ");
  const words = text.replace("about ", "");
  const by = /^by (?:the end of )?(.+)$/.exec(words);
  if (by) return { earliest: null, latest: daysOf(told(by[1] as string))[1], approximate };
  const later = /^(.+) or later$/.exec(words);
  if (later) return { earliest: daysOf(told(later[1] as string))[0], latest: null, approximate };
  const [start, end] = ends(words);
  return { earliest: daysOf(start)[0], latest: daysOf(end)[1], approximate };
}

/** Both ends of the words; what an end leaves out it shares with the other. */
function ends(words: string): [Told, Told] {
  const apart = /^(.+) to (.+)$/.exec(words);
  if (apart) return [told(apart[1] as string), told(apart[2] as string)];
  const dash = /^(.+)–(.+)$/.exec(words);
  if (!dash) return [told(words), told(words)];
  const [start, end] = [dash[1] as string, dash[2] as string];
  if (/^\d{4}$/.test(start)) return [told(start), told(end.length === 2 ? start.slice(0, 2) + end : end)];
  const last = told(end);
  return /^\d{1,2}$/.test(start) ? [{ ...last, day: start }, last] : [{ ...last, month: start }, last];
}

describe("the words of a date", () => {
  test("read back they give the stored bounds and whether these are approximate: neither more nor less than was said", () => {
    fc.assert(
      fc.property(madeDate(), ({ text, earliest, latest, approximate }) => {
        expect(readBack(formatDate({ edtf: text }))).toEqual({ earliest, latest, approximate });
      }),
      { numRuns: 3000 },
    );
  });

  test("no month is named where none is stored, no day where none is stored", () => {
    fc.assert(
      fc.property(madeDate(), ({ text }) => {
        const words = formatDate({ edtf: text });
        if (!/\d{4}-\d\d/.test(text)) for (const month of MONTHS) expect(words).not.toContain(month);
        if (!/\d{4}-\d\d-\d\d/.test(text)) expect(words).not.toMatch(/\b\d{1,2} [A-Z]/);
        expect(words).not.toMatch(/[~/X]|\.\.|undefined/);
      }),
    );
  });

  test.each([
    ["2027–28, 2027 or 2028", "2027/2028", "2027–28"],
    ["as early as 2027", "2027/..", "2027 or later"],
    ["from 2030", "2030/..", "2030 or later"],
    ["from January 2025", "2025-01", "January 2025"],
    ["by 2025", "../2025", "by 2025"],
    ["before 2030", "../2029", "by 2029"],
    ["around 2028", "2028~", "about 2028"],
    ["third quarter", "2027-07/2027-09", "July–September 2027"],
    ["second half", "2027-07/2027-12", "July–December 2027"],
    ["early 2027", "2027-01~/2027-04~", "about January–April 2027"],
    ["mid 2027", "2027-05~/2027-08~", "about May–August 2027"],
    ["late 2027", "2027-09~/2027-12~", "about September–December 2027"],
    ["fiscal 2027 (Japan)", "2027-04/2028-03", "April 2027 to March 2028"],
    ["earlier this year", "2019-01/2019-05", "January–May 2019"],
    ["early 2020s", "2020/2023", "2020–23"],
    ["mid 2020s", "2024/2026", "2024–26"],
    ["late 2020s", "2027/2029", "2027–29"],
    ["the 2020s", "202X", "the 2020s"],
    ["around the turn of the century", "1999~/2001", "about 1999–2001"],
    ["from the 1st to the 15th", "2027-06-01/2027-06-15", "1–15 June 2027"],
    ["within six weeks", "2027-06-01/2027-07-15", "1 June 2027 to 15 July 2027"],
    ["within a year", "2027-06-01/2028-06-15", "1 June 2027 to 15 June 2028"],
    ["by about 2028", "../2028~", "by about 2028"],
    ["by the end of the 2020s", "../202X", "by the end of the 2020s"],
  ])("%s is stored as %s and shown as “%s”", (_said, stored, shown) => {
    expect(readEdtf(stored)).not.toBeNull();
    expect(formatDate({ edtf: stored })).toBe(shown);
  });
});
