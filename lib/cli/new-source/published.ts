import { type Day, isDay } from "@/lib/domain/days";
import type { PublishedBasis } from "@/lib/domain/sourcing";
import type { StatedDay } from "./stated-days";

/** When a source was published, as far as that can be known, and how. */
export interface Published {
  /** In the house grammar of dates; null where it is not known. */
  readonly published: string | null;
  readonly basis: PublishedBasis;
  /** The reasoning of a derived date. */
  readonly note: string | null;
  /** What an editor should look at; null where all agrees. */
  readonly doubt: string | null;
}

/**
 * The date of publication: as the page states it, else as its address has it, else unknown.
 * @param today the UTC day: a source cannot be dated after it
 */
export function publishedOf(days: readonly StatedDay[], address: string, today: Day): Published {
  const first = days.find(({ day }) => day <= today);
  const inAddress = dateInAddress(address, today);
  if (first)
    return { published: first.day, basis: "stated", note: null, doubt: doubtOf(first, days, inAddress) };
  const [later] = days;
  const doubt = later
    ? `The page gives ${later.day} (${later.where}), which is after today, ${today}.`
    : null;
  if (inAddress === null) return { published: null, basis: "unknown", note: null, doubt };
  const note = `The ${isDay(inAddress) ? "day" : "month"} is in the address.`;
  return { published: inAddress, basis: "derived", note, doubt };
}

function doubtOf(first: StatedDay, days: readonly StatedDay[], inAddress: string | null): string | null {
  const others = days.filter(({ day }) => day !== first.day).map(({ day, where }) => `${day} (${where})`);
  if (inAddress !== null && !first.day.startsWith(inAddress)) others.push(`${inAddress} (its address)`);
  return others.length > 0
    ? `The page gives ${first.day} (${first.where}) and also ${others.join(", ")}: see which is its own.`
    : null;
}

const DATES = [
  /[/_-](?<y>(?:19|20)\d\d)[/_-](?<m>\d{1,2})[/_-](?<d>\d{1,2})(?=[/_.-]|$)/,
  /[/_-](?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?=\D|$)/,
  /\/(?<y>(?:19|20)\d\d)[/-](?<m>\d\d)(?=\/)/,
];

/** The day or month that an address holds, in EDTF; null where it holds none. */
function dateInAddress(address: string, today: Day): string | null {
  const { pathname } = new URL(address);
  for (const date of DATES) {
    const { y, m, d } = date.exec(pathname)?.groups ?? {};
    const month = `${y}-${m?.padStart(2, "0")}`;
    const day = `${month}-${(d ?? "1").padStart(2, "0")}`;
    if (isDay(day) && day <= today) return d === undefined ? month : day;
  }
  return null;
}
