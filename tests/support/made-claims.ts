import fc from "fast-check";
import { type EdtfDate, toEdtf } from "@/lib/domain/edtf-date";
import type { MilestoneClaim, SaidOn } from "@/lib/domain/statement";
import { someDate, someDay } from "./made-dates";

/** Whose word makes a made-up milestone's history; `stranger` and the publication itself are none of them. */
export const PARTIES: ReadonlySet<string> = new Set(["maker", "maker-plant", "partner"]);

const SPEAKERS = [["maker"], ["maker-plant"], ["partner", "stranger"], ["stranger"], []] as const;

let count = 0;

/** A claim with what a test cares about; said by the maker on a day, by default without a date. */
export function claim(
  says: MilestoneClaim["says"],
  date: string | EdtfDate | null,
  saidOn: string,
  rest: Partial<MilestoneClaim> = {},
): MilestoneClaim {
  count += 1;
  return {
    id: `claim-${count}`,
    says,
    date: typeof date === "string" ? toEdtf(date) : date,
    saidOn: saidOnDay(saidOn),
    saidBy: ["maker"],
    tier: "secondary",
    source: `source-${saidOn}`,
    position: count,
    ...rest,
  };
}

/** A moment of saying. */
export function saidOnDay(text: string): SaidOn {
  const date = toEdtf(text);
  if (date.latest === null) throw new Error(`${text} has no end`);
  return { ...date, latest: date.latest };
}

/** Any claim about one milestone; days and sources are few, so that ties occur. */
export function someClaim(): fc.Arbitrary<MilestoneClaim> {
  return fc
    .record({
      says: fc.constantFrom<MilestoneClaim["says"]>(
        "target",
        "target",
        "delayed",
        "achieved",
        "not-yet",
        "withdrawn",
      ),
      date: fc.option(someDate(2022, 2031), { freq: 4 }),
      saidOn: fc.oneof(
        fc.constantFrom("2023-10-12", "2024", "2025-01~", "../2025-06-30"),
        someDay(2022, 2027),
      ),
      saidBy: fc.constantFrom(...SPEAKERS),
      tier: fc.constantFrom<MilestoneClaim["tier"]>("primary", "secondary", "tertiary"),
      source: fc.constantFrom("alpha", "beta", "gamma"),
      position: fc.nat(8),
    })
    .map(({ says, date, saidOn, ...rest }) => claim(says, date, saidOn, rest));
}

/** What has been said about one milestone, in no order. */
export function someClaims(minLength = 0, maxLength = 9): fc.Arbitrary<MilestoneClaim[]> {
  return fc.array(someClaim(), { minLength, maxLength });
}

/** A claim said after everything in some years: the last word. */
export function lastWord(
  says: MilestoneClaim["says"],
  date: string | EdtfDate | null,
  rest: Partial<MilestoneClaim> = {},
): MilestoneClaim {
  return claim(says, date, "2029-01-01", rest);
}
