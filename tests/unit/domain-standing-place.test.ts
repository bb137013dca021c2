import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { END_OF_TIME } from "@/lib/domain/days";
import { deriveMilestone } from "@/lib/domain/derive/milestone-belief";
import { findTurningDays, getOutcome, getStatus } from "@/lib/domain/derive/outcomes";
import { splitPeriod } from "@/lib/domain/derive/periods";
import { toAchievedSpan, toTargetSpan } from "@/lib/domain/derive/standing-place";
import type { MilestoneClaim } from "@/lib/domain/statement";
import { claim, PARTIES, someClaims } from "@/tests/support/made-claims";
import { someDay } from "@/tests/support/made-dates";

const believe = (...claims: MilestoneClaim[]) => deriveMilestone(claims, PARTIES);
const target = (date: string, saidOn = "2010-01-01") => claim("target", date, saidOn);

describe("where a milestone stands", () => {
  test("is its deadline, without one its start, and nowhere without a date", () => {
    expect(believe(target("2027/2028")).stands).toBe("2028-12-31");
    expect(believe(target("../2025")).stands).toBe("2025-12-31");
    expect(believe(target("2033/..")).stands).toBe("2033-01-01");
    expect(believe(claim("target", null, "2010-01-01")).stands).toBeNull();
    expect(believe(target("2027"), claim("delayed", null, "2011-01-01")).stands).toBeNull();
  });

  test("once achieved is the last day of the achieved date, and never after the claim that says so", () => {
    expect(believe(target("2027"), claim("achieved", "2026-03", "2026-12-01")).stands).toBe("2026-03-31");
    expect(believe(target("2027"), claim("achieved", "2026", "2026-05-20")).stands).toBe("2026-05-20");
    expect(believe(target("2027"), claim("achieved", "2026/..", "2026-05-20")).stands).toBe("2026-05-20");
  });

  test("of several achievements the last with a date counts, with its own day of saying", () => {
    const said = [
      claim("achieved", "2026-03", "2026-04-01"),
      claim("achieved", "2026-02", "2026-05-01"),
      claim("achieved", null, "2026-06-01"),
    ];
    expect(believe(...said).stands).toBe("2026-02-28");
  });

  test("without any achieved date is the day on which the first claim says so", () => {
    const said = [claim("achieved", null, "2026-04-01"), claim("achieved", null, "2026-06-01")];
    expect(believe(...said)).toMatchObject({ stands: "2026-04-01", standing: said[0]?.id });
  });

  test("of a withdrawn one is the earlier of its last deadline and the day of the withdrawal", () => {
    expect(believe(target("2020/.."), claim("withdrawn", "2018-02-28", "2018-03-05")).stands).toBe(
      "2018-02-28",
    );
    expect(believe(target("../2025"), claim("withdrawn", null, "2024-07-05")).stands).toBe("2024-07-05");
    expect(believe(target("2015"), claim("withdrawn", null, "2018-03-05")).stands).toBe("2015-12-31");
    expect(believe(claim("withdrawn", "2019~", "2019-10-10")).stands).toBe("2019-12-31");
  });

  test("of several withdrawals since the last target the earliest counts", () => {
    const said = [
      target("2030"),
      claim("withdrawn", "2020-05", "2021-01-01"),
      claim("withdrawn", null, "2020-03-01"),
      claim("withdrawn", "2019", "2022-01-01"),
    ];
    expect(believe(...said).stands).toBe("2019-12-31");
  });

  test("is a day that some claim names or was said on, or it is nowhere", () => {
    fc.assert(
      fc.property(someClaims(), (claims) => {
        const { stands } = believe(...claims);
        if (stands === null) return;
        const days = claims.flatMap(({ date, saidOn }) => [date?.earliest, date?.latest, saidOn.latest]);
        expect(days).toContain(stands);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the days a milestone covers", () => {
  test("are those of its present target, else of its first one, and a date without a start covers its last day", () => {
    expect(toTargetSpan(believe(target("2027/2028")))).toEqual({ from: "2027-01-01", to: "2028-12-31" });
    expect(toTargetSpan(believe(target("../2025")))).toEqual({ from: "2025-12-31", to: "2025-12-31" });
    expect(toTargetSpan(believe(target("2027/..")))).toEqual({ from: "2027-01-01", to: null });
    const putOff = believe(target("2027"), claim("delayed", null, "2011-01-01"));
    expect(toTargetSpan(putOff)).toEqual({ from: "2027-01-01", to: "2027-12-31" });
    expect(toTargetSpan(believe(claim("achieved", "2026", "2027-01-01")))).toBeNull();
  });

  test("once settled end where it was settled where they had no end, or at their own start where that is later", () => {
    const achieved = believe(target("2025/.."), claim("achieved", "2026-03", "2026-12-01"));
    expect(toTargetSpan(achieved)).toEqual({ from: "2025-01-01", to: "2026-03-31" });
    const withdrawn = believe(target("2020/.."), claim("withdrawn", null, "2018-02-28"));
    expect(toTargetSpan(withdrawn)).toEqual({ from: "2020-01-01", to: "2020-01-01" });
    const since = believe(claim("achieved", "2024/..", "2026-05-20"));
    expect(toAchievedSpan(since)).toEqual({ from: "2024-01-01", to: "2026-05-20" });
    const closed = believe(target("2025/2030"), claim("achieved", "2026", "2027-01-01"));
    expect(toTargetSpan(closed)).toEqual({ from: "2025-01-01", to: "2030-12-31" });
  });
});

describe("what is stored for a stretch of days", () => {
  test("status and outcome are the same on every day of it, and those of that day", () => {
    fc.assert(
      fc.property(someClaims(1), someDay(2021, 2045), (claims, day) => {
        const belief = believe(...claims);
        const period = { validFrom: "2020-01-01", validTo: END_OF_TIME, belief };
        const stretches = splitPeriod(period, findTurningDays(belief), (of, from) => ({
          status: getStatus(of, from),
          outcome: getOutcome(of, from),
        }));
        const on = stretches.filter(({ validFrom, validTo }) => validFrom <= day && day < validTo);
        expect(on.map((stretch) => stretch.belief)).toEqual([
          { status: getStatus(belief, day), outcome: getOutcome(belief, day) },
        ]);
        expect(stretches[0]?.validFrom).toBe(period.validFrom);
        expect(stretches.at(-1)?.validTo).toBe(END_OF_TIME);
        stretches.slice(1).forEach(({ validFrom }, index) => {
          expect(stretches[index]?.validTo).toBe(validFrom);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test("a period is cut only at days inside it, each once", () => {
    const period = { validFrom: "2020-01-01", validTo: "2021-01-01", belief: null };
    const days = ["2019-01-01", "2020-01-01", "2020-06-01", "2020-06-01", "2020-03-01", "2021-01-01"];
    expect(splitPeriod(period, days, (_, from) => from)).toEqual([
      { validFrom: "2020-01-01", validTo: "2020-03-01", belief: "2020-01-01" },
      { validFrom: "2020-03-01", validTo: "2020-06-01", belief: "2020-03-01" },
      { validFrom: "2020-06-01", validTo: "2021-01-01", belief: "2020-06-01" },
    ]);
  });
});
