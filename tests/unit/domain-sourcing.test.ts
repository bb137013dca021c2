import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deriveMilestone, isWeaklySourced } from "@/lib/domain/derive/milestone-belief";
import {
  findCopies,
  findWellSourcedDays,
  type SourcedClaim,
  type VoicedClaim,
} from "@/lib/domain/derive/sourcing";
import { intersects } from "@/lib/domain/edtf-date";
import type { MilestoneClaim } from "@/lib/domain/statement";
import { claim, PARTIES, saidOnDay, someClaims } from "@/tests/support/made-claims";

const about = (word: MilestoneClaim): SourcedClaim => ({ ...word, about: "milestone launch" });
const weak = (date: string, saidOn: string) => about(claim("target", date, saidOn, { tier: "tertiary" }));
const good = (date: string, saidOn: string) => about(claim("target", date, saidOn, { tier: "secondary" }));

describe("how well a claim is sourced", () => {
  test("a newsroom's claim is well sourced from the day it is made", () => {
    const word = good("2027", "2025-01-01");
    expect(findWellSourcedDays([word]).get(word.id)).toBe("2025-01-01");
  });

  test("an aggregator's claim is not, whatever other aggregators say", () => {
    const [one, two] = [weak("2027", "2025-01-01"), weak("2027", "2025-01-01")];
    expect([...findWellSourcedDays([one, two]).values()]).toEqual([null, null]);
  });

  test("it is from the day on which a better source has told of the same words", () => {
    const word = about(claim("target", "2027", "2025-01", { tier: "tertiary" }));
    const report = good("2027", "2025-01-20");
    expect(findWellSourcedDays([word, report]).get(word.id)).toBe("2025-01-31");
  });

  test("of several better sources the first counts, in whatever order they stand", () => {
    const word = about(claim("target", "2027", "2025-01", { tier: "tertiary" }));
    const reports = ["2025-01-20/2025-03-01", "2025-01-25/2025-02-10", "2025-01-10/2025-02-20"].map((said) =>
      good("2027", said),
    );
    for (const others of [reports, [...reports].reverse()])
      expect(findWellSourcedDays([word, ...others]).get(word.id)).toBe("2025-02-10");
  });

  test("another date, and words of another time, support nothing", () => {
    const word = weak("2027", "2025-01-01");
    const others = [good("2028", "2025-01-01"), good("2027", "2025-01-02")];
    expect(findWellSourcedDays([word, ...others]).get(word.id)).toBeNull();
  });

  test("a claim is weak exactly where no better source says the same, and never before both have spoken", () => {
    fc.assert(
      fc.property(someClaims(), (words) => {
        const claims = words.map(about);
        for (const [id, from] of findWellSourcedDays(claims)) {
          const word = claims.find((each) => each.id === id) as SourcedClaim;
          const same = claims.filter(
            (other) =>
              other.tier !== "tertiary" &&
              other.says === word.says &&
              other.date?.earliest === word.date?.earliest &&
              other.date?.latest === word.date?.latest &&
              intersects(other.saidOn, word.saidOn),
          );
          expect(from === null).toBe(word.tier === "tertiary" && same.length === 0);
          if (from !== null) expect(from >= word.saidOn.latest).toBe(true);
        }
      }),
    );
  });
});

describe("what rests on weak sources", () => {
  test("nothing does where there are none, and all does where there is nothing else", () => {
    fc.assert(
      fc.property(someClaims(1), (words) => {
        const [good, bad] = (["secondary", "tertiary"] as const).map((tier) =>
          words.map((word) => ({ ...word, tier })),
        );
        expect(isWeaklySourced(good ?? [], PARTIES)).toBe(false);
        const { current, happened, withdrawn } = deriveMilestone(bad ?? [], PARTIES);
        expect(isWeaklySourced(bad ?? [], PARTIES)).toBe(current !== null || happened || withdrawn);
      }),
    );
  });

  test("a weak page that repeats the standing date changes nothing; one that moves it does", () => {
    const told = claim("target", "2027/2028", "2023-06-13");
    const later = (date: string) => claim("target", date, "2026-02-01", { tier: "tertiary" });
    expect(isWeaklySourced([told, later("2027/2028")], PARTIES)).toBe(false);
    expect(isWeaklySourced([told, later("2029")], PARTIES)).toBe(true);
  });
});

test("what a weak page takes away rests on it, too", () => {
  const told = claim("target", "2027/2028", "2023-06-13");
  const delay = claim("delayed", null, "2026-02-01", { tier: "tertiary" });
  expect(isWeaklySourced([told, delay], PARTIES)).toBe(true);
});

describe("one voice", () => {
  const page = (
    publisher: string,
    from: string | null,
    saidOn: string,
    date: string | null = "2027",
  ): VoicedClaim => ({
    ...claim("target", date, "2025-01-01", { saidOn: saidOnDay(saidOn), source: publisher.toLowerCase() }),
    about: "milestone launch",
    publisher,
    syndicatedFrom: from,
  });

  test("is an agency's text on several pages, its own among them", () => {
    const [own, copy, other] = [
      page("Reuters", null, "2025-01-01"),
      page("A Paper", "Reuters", "2025-01-02"),
      page("B Paper", "Reuters", "2025-01-05"),
    ];
    expect(findCopies([other, copy, own])).toEqual(
      new Map([
        [copy.id, own.id],
        [other.id, own.id],
      ]),
    );
  });

  test("is an agency's own page, too, where another page carried the text before it, dated or not", () => {
    for (const date of ["2027", null]) {
      const copy = page("A Paper", "Reuters", "2025-01-01", date);
      const own = page("Reuters", null, "2025-01-02", date);
      expect(findCopies([own, copy])).toEqual(new Map([[own.id, copy.id]]));
    }
  });

  test("ends a week after its first page, to the day", () => {
    const first = page("Reuters", null, "2025-01-01");
    const carried = (saidOn: string) => findCopies([first, page("A Paper", "Reuters", saidOn)]).size;
    expect(["2025-01-07", "2025-01-08", "2025-01-09"].map(carried)).toEqual([1, 1, 0]);
  });

  test("is not what the agency says later, of another date, or what two papers say for themselves", () => {
    const later = [page("A Paper", "Reuters", "2025-01-01"), page("B Paper", "Reuters", "2025-03-01")];
    const otherwise = [
      page("A Paper", "Reuters", "2025-01-01"),
      page("B Paper", "Reuters", "2025-01-01", "2028"),
    ];
    const themselves = [page("A Paper", null, "2025-01-01"), page("B Paper", null, "2025-01-01")];
    const twice = [page("A Paper", null, "2025-01-01"), page("A Paper", null, "2025-01-02")];
    for (const words of [later, otherwise, themselves, twice]) expect(findCopies(words).size).toBe(0);
  });
});
