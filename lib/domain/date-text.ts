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
