import type { EdtfDate } from "./edtf-date";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * A date in words that never say more than was said: "2027–28", "by 2025", "2027 or later",
 * "about March 2024", "July–September 2027", "the 2020s".
 */
export function formatDate({ edtf }: Pick<EdtfDate, "edtf">): string {
  if (!edtf.includes("/")) return pointText(edtf);
  const [start, end] = edtf.split("/") as [string, string];
  if (start === "..") return end.endsWith("X") ? `by the end of ${bare(end)}` : `by ${pointText(end)}`;
  if (end === "..") return `${pointText(start)} or later`;
  const about = edtf.includes("~") ? "about " : "";
  return `${about}${spanText(start.replace("~", ""), end.replace("~", ""))}`;
}

function pointText(point: string): string {
  return point.endsWith("~") ? `about ${bare(point)}` : bare(point);
}

/** A point without its mark of approximation. */
function bare(point: string): string {
  if (point.endsWith("X")) return `the ${point.slice(0, 3)}0s`;
  const [year, month, day] = point.replace("~", "").split("-");
  if (month === undefined) return year as string;
  const name = MONTHS[Number(month) - 1];
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

function spanText(start: string, end: string): string {
  const [startYear, startMonth, startDay] = start.split("-");
  const [endYear, endMonth, endDay] = end.split("-");
  const yearsOnly = /^\d{4}$/.test(start) && /^\d{4}$/.test(end);
  if (yearsOnly) {
    const sameCentury = start.slice(0, 2) === end.slice(0, 2);
    return `${start}–${sameCentury ? end.slice(2) : end}`;
  }
  const sameYear = startYear === endYear;
  if (sameYear && startMonth && endMonth && !startDay && !endDay) {
    return `${MONTHS[Number(startMonth) - 1]}–${MONTHS[Number(endMonth) - 1]} ${startYear}`;
  }
  if (sameYear && startMonth === endMonth && startDay && endDay) {
    return `${Number(startDay)}–${Number(endDay)} ${MONTHS[Number(startMonth) - 1]} ${startYear}`;
  }
  return `${bare(start)} to ${bare(end)}`;
}

/** How words about time are stored; `stored` is in the grammar of edtf-date.ts. */
export interface DateRule {
  readonly said: string;
  readonly stored: string;
}

/** What is said and what is stored, phrase by phrase. */
export const DATE_RULES: readonly DateRule[] = [
  { said: "2027", stored: "2027" },
  { said: "2027–28; 2027 or 2028", stored: "2027/2028" },
  { said: "as early as 2027; not before 2027", stored: "2027/.." },
  { said: "from 2030 (a rule that stays)", stored: "2030/.." },
  { said: "from January 2025 (a thing that starts then)", stored: "2025-01" },
  { said: "by 2025", stored: "../2025" },
  { said: "before 2030; by the end of the decade", stored: "../2029" },
  { said: "around 2028", stored: "2028~" },
  { said: "third quarter of 2027", stored: "2027-07/2027-09" },
  { said: "second half of 2027", stored: "2027-07/2027-12" },
  { said: "early 2027", stored: "2027-01~/2027-04~" },
  { said: "mid-2027", stored: "2027-05~/2027-08~" },
  { said: "late 2027", stored: "2027-09~/2027-12~" },
  { said: "fiscal 2027 (Japan)", stored: "2027-04/2028-03" },
  { said: "earlier this year (in a source of May 2019)", stored: "2019-01/2019-05" },
  { said: "early 2020s", stored: "2020/2023" },
  { said: "mid-2020s", stored: "2024/2026" },
  { said: "late 2020s", stored: "2027/2029" },
  { said: "the 2020s", stored: "202X" },
];
