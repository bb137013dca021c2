import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countDays } from "@/lib/domain/days";
import { findFirstDeadline, measureShift } from "@/lib/domain/derive/deadline";
import { deriveMilestone } from "@/lib/domain/derive/milestone-belief";
import { countMoves, followPromise, selectHistory } from "@/lib/domain/derive/promise";
import { reviseDate } from "@/lib/domain/derive/revisions";
import { hasSameBounds, type toEdtf } from "@/lib/domain/edtf-date";
import type { MilestoneClaim } from "@/lib/domain/statement";
import { claim, PARTIES, someClaims } from "@/tests/support/made-claims";

type Told = [says: MilestoneClaim["says"], date: string | null, by?: readonly string[]];

/** What is believed after some claims, a year apart. */
function believe(...told: Told[]) {
  const claims = told.map(([says, date, saidBy = ["maker"]], index) =>
    claim(says, date, `${2001 + index}-01-01`, { saidBy }),
  );
  return deriveMilestone(claims, PARTIES);
}

const revisions = (...told: Told[]) => believe(...told).steps.map(({ revision }) => revision);

describe("whose word makes the history", () => {
  test("a party's dated target or dated delay leaves other words out, its dated withdrawal does not", () => {
    const unknownId = claim("target", "2025", "2001-01-01", { saidBy: [] });
    const history = (other: MilestoneClaim) => selectHistory([unknownId, other], PARTIES);
    expect(history(claim("target", "2026", "2002-01-01"))).not.toContain(unknownId);
    expect(history(claim("delayed", "2026", "2002-01-01"))).not.toContain(unknownId);
    expect(history(claim("withdrawn", "2002-01", "2002-01-01"))).toContain(unknownId);
    expect(history(claim("target", null, "2002-01-01"))).toContain(unknownId);
    expect(history(claim("delayed", null, "2002-01-01"))).toContain(unknownId);
  });

  test("other people's words never revise a history that the parties have made", () => {
    const belief = believe(["target", "2020", []], ["target", "2022", []], ["target", "2025"]);
    expect(belief).toMatchObject({ slips: 0, pullIns: 0, shift: { days: 0 } });
    expect(belief.steps.map(({ revision }) => revision)).toEqual(["promised"]);
  });
});

describe("following a promise", () => {
  test("the first target is promised, also after a delay without a date, and a dated delay is a target", () => {
    expect(revisions(["delayed", null], ["target", "2027"])).toEqual(["delayed", "promised"]);
    expect(revisions(["delayed", "2027"])).toEqual(["promised"]);
  });

  test("a first date after targets without one refines them, and as a delay is told as one", () => {
    expect(revisions(["target", null], ["target", "2027"])).toEqual(["promised", "refined"]);
    expect(revisions(["target", null], ["delayed", "2027"])).toEqual(["promised", "delayed"]);
  });

  test("a dated target after a withdrawal, or after an undated delay that followed a target, is reopened", () => {
    expect(revisions(["target", "2027"], ["withdrawn", null], ["target", "2030"])).toEqual([
      "promised",
      "withdrawn",
      "reopened",
    ]);
    expect(revisions(["target", "2027"], ["delayed", null], ["target", "2030"])).toEqual([
      "promised",
      "delayed",
      "reopened",
    ]);
    expect(revisions(["target", "2027"], ["delayed", null], ["target", null], ["target", "2030"])).toEqual([
      "promised",
      "delayed",
      "reaffirmed",
      "reopened",
    ]);
  });

  test("what was reopened counts as the rules call it against the last dated target", () => {
    const reopened = (date: string) => believe(["target", "2027"], ["delayed", null], ["target", date]);
    expect(reopened("2030")).toMatchObject({ slips: 1, pullIns: 0, undatedDelays: 1 });
    expect(reopened("2025")).toMatchObject({ slips: 0, pullIns: 1 });
    expect(reopened("2027")).toMatchObject({ slips: 0, pullIns: 0, shift: { days: 0 } });
    expect(reopened("2027-06")).toMatchObject({ slips: 0, pullIns: 0 });
  });

  test("the date of a withdrawal is no target and no move", () => {
    const belief = believe(["target", "2020/.."], ["withdrawn", "2018-02-28"]);
    expect(belief).toMatchObject({ current: null, slips: 0, pullIns: 0, withdrawn: true });
    expect(belief.lastTarget?.edtf).toBe("2020/..");
    const later = believe(["target", "2020"], ["withdrawn", "2018-02-28"], ["target", "2025"]);
    expect(later).toMatchObject({ slips: 1, pullIns: 0 });
  });

  test("of two slips in a row each is counted, and rewordings between them are not", () => {
    const toyota = believe(
      ["target", "2020/2023"],
      ["target", "../2025"],
      ["target", "2027/2028"],
      ["target", "2027/.."],
      ["target", "2027/2028"],
    );
    expect(toyota).toMatchObject({ slips: 2, pullIns: 0, firstDeadline: "2023-12-31" });
    expect(toyota.shift).toEqual({ days: countDays("2023-12-31", "2028-12-31"), atLeast: false });
    expect(toyota.steps.map(({ revision }) => revision)).toEqual([
      "promised",
      "slipped",
      "slipped",
      "widened",
      "refined",
    ]);
  });

  test("each step goes from the last dated target to the next, and its move is what the rules call it", () => {
    fc.assert(
      fc.property(someClaims(), (claims) => {
        const { steps } = deriveMilestone(claims, PARTIES);
        let last: ReturnType<typeof toEdtf> | null = null;
        for (const step of steps) {
          const isDated = step.claim.date !== null && step.claim.says !== "withdrawn";
          if (!isDated) {
            expect(step.move).toBeNull();
            continue;
          }
          const revised = last && reviseDate(last, step.claim.date as ReturnType<typeof toEdtf>);
          expect(step.from).toEqual(last);
          expect(step.to).toEqual(step.claim.date);
          expect(step.move).toBe(revised === "slipped" || revised === "pulled-in" ? revised : null);
          last = step.claim.date;
        }
      }),
      { numRuns: 500 },
    );
  });

  test("every withdrawal since the last dated target is kept, and none from before it", () => {
    const history = [
      claim("target", "2027", "2001-01-01"),
      claim("withdrawn", null, "2002-01-01"),
      claim("target", "2030", "2003-01-01"),
      claim("withdrawn", null, "2004-01-01"),
      claim("withdrawn", null, "2005-01-01"),
    ];
    expect(followPromise(history).withdrawals).toEqual(history.slice(3));
    expect(countMoves(followPromise(history).steps)).toEqual({ slips: 1, pullIns: 0, undatedDelays: 0 });
  });
});

describe("the deadline shift", () => {
  const shift = (...dates: string[]) => believe(...dates.map((date): Told => ["target", date])).shift;

  test("is the present deadline minus the first one", () => {
    expect(shift("2023", "2028")).toEqual({ days: 1827, atLeast: false });
    expect(shift("2030", "2028")).toEqual({ days: -730, atLeast: false });
    expect(shift("2025", "2027", "2025")).toEqual({ days: 0, atLeast: false });
  });

  test("is 0 where nothing moved, however the date was reworded", () => {
    expect(shift("2025", "2025-06")).toEqual({ days: 0, atLeast: false });
    expect(shift("2027/2028", "2026/2028")).toEqual({ days: 0, atLeast: false });
    expect(shift("2027/..", "2030")).toEqual({ days: 0, atLeast: false });
  });

  test("of a target without a deadline it is its start minus the first deadline, at least 0", () => {
    expect(shift("2026", "2033/..")).toEqual({ days: 2193, atLeast: true });
    expect(shift("2024/2025", "2025/..")).toEqual({ days: 0, atLeast: true });
    expect(shift("2026", "2026/..")).toEqual({ days: 0, atLeast: true });
  });

  test("is none where no dated target stands, and where what moved never had a deadline", () => {
    expect(believe(["target", "2025"], ["delayed", null]).shift).toBeNull();
    expect(believe(["target", "2025"], ["withdrawn", null]).shift).toBeNull();
    expect(shift("2025/..", "2027/..")).toBeNull();
    expect(shift("2025/..")).toEqual({ days: 0, atLeast: false });
  });

  test("is counted from the first target that has a deadline", () => {
    expect(shift("2027/..", "2028", "2030")).toEqual({ days: 730, atLeast: false });
  });

  test("stays after the achievement, and never speaks where there was no move", () => {
    expect(believe(["target", "2025"], ["target", "2027"], ["achieved", "2026"]).shift).toEqual({
      days: 730,
      atLeast: false,
    });
    fc.assert(
      fc.property(someClaims(), (claims) => {
        const { slips, pullIns, shift: days } = deriveMilestone(claims, PARTIES);
        if (slips + pullIns === 0) expect(days?.days ?? 0).toBe(0);
      }),
    );
  });

  test("measures the same from the promise as from what is believed", () => {
    fc.assert(
      fc.property(someClaims(), (claims) => {
        const belief = deriveMilestone(claims, PARTIES);
        const promise = followPromise(belief.steps.map((step) => step.claim));
        expect(measureShift(promise)).toEqual(belief.shift);
        expect(findFirstDeadline(promise)).toBe(belief.firstDeadline);
      }),
    );
  });
});

test("the same dates told again and again are no move", () => {
  fc.assert(
    fc.property(someClaims(), (claims) => {
      for (const { move, from, to } of deriveMilestone(claims, PARTIES).steps)
        if (from && to && hasSameBounds(from, to)) expect(move).toBeNull();
    }),
  );
});
