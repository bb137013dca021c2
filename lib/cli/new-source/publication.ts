import { type Day, isDay } from "@/lib/domain/days";
import type { SeedSource } from "@/lib/schema/seeds/source";
import type { Options } from "./options";
import type { PageFacts, StatedDay } from "./page";

/** When a source was published, as far as that can be known, and how. */
interface Publication extends Pick<SeedSource, "publishedBasis"> {
  /** In the house grammar of dates. */
  readonly published?: string;
  /** The reasoning of a derived date. */
  readonly note?: string;
  /** What an editor should look at. */
  readonly remark?: string;
}

/** The date of publication as the editor gave it. */
export function givenPublication({ published, basis }: Options): Publication | undefined {
  if (published) return { published: published.edtf, publishedBasis: basis ?? "stated" };
  return basis === "unknown" ? { publishedBasis: basis } : undefined;
}

/**
 * The date of publication: as the page states it, else as its address has it, else unknown; a day that stands in the text
 * is only told.
 * @param today the UTC day: a source cannot be dated after it
 */
export function findPublication(
  { days, dayInText }: Pick<PageFacts, "days" | "dayInText">,
  address: string,
  today: Day,
): Publication {
  const inAddress = readDateInAddress(address, today);
  const tell = ({ day, where }: StatedDay) => `${day} (${where})`;
  const first = days.find(({ day }) => day <= today);
  if (first) {
    const others = days.filter(({ day }) => day !== first.day).map(tell);
    if (inAddress && !first.day.startsWith(inAddress)) others.push(`${inAddress} (its address)`);
    const remark = `The page gives ${tell(first)} and also ${others.join(", ")}: see which is its own.`;
    return { published: first.day, publishedBasis: "stated", ...(others.length > 0 && { remark }) };
  }
  const stated = days[0]
    ? `The page gives ${tell(days[0])}, which is after today, ${today}`
    : "No day of publication is stated";
  const inText =
    dayInText && dayInText.day <= today
      ? ` Line ${dayInText.line} has ${dayInText.words}: if that is the day, add --published ${dayInText.day}.`
      : "";
  if (!inAddress)
    return { publishedBasis: "unknown", remark: `${stated}; the day of reading stands for it.${inText}` };
  return {
    published: inAddress,
    publishedBasis: "derived",
    note: `The ${isDay(inAddress) ? "day" : "month"} is in the address.`,
    remark: `${stated}; ${inAddress} is taken from the address.${inText}`,
  };
}

/** Digits alone may go on with hour and minute and what numbers the article. */
const DATES = [
  /[/_-](?<y>(?:19|20)\d\d)[/_-](?<m>\d{1,2})[/_-](?<d>\d{1,2})(?=[/_.-]|$)/,
  /[/_-](?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?=(?:(?:[01]\d|2[0-3])[0-5]\d\d*)?(?:\D|$))/,
  /\/(?<y>(?:19|20)\d\d)[/-](?<m>\d\d)(?=\/)/,
];

/** The day or month that an address holds, in EDTF. */
function readDateInAddress(address: string, today: Day): string | undefined {
  for (const date of DATES) {
    const { y, m = "", d } = date.exec(new URL(address).pathname)?.groups ?? {};
    const month = `${y}-${m.padStart(2, "0")}`;
    const day = `${month}-${(d ?? "1").padStart(2, "0")}`;
    if (isDay(day) && day <= today) return d === undefined ? month : day;
  }
  return undefined;
}
