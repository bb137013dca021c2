import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureSlip } from "@/lib/domain/derive/deadline";
import { deriveMilestone } from "@/lib/domain/derive/milestone-belief";
import { getStatus } from "@/lib/domain/derive/outcomes";
import type { MilestoneClaim } from "@/lib/domain/statement";
import { claim, lastWord, PARTIES, someClaims } from "@/tests/support/made-claims";
import { someDate } from "@/tests/support/made-dates";

const believe = (claims: readonly MilestoneClaim[]) => deriveMilestone(claims, PARTIES);

describe("baseline and current target", () => {
  test("the first and the latest dated target, where nothing was put off or withdrawn", () => {
    fc.assert(
      fc.property(fc.array(someDate(), { minLength: 1, maxLength: 6 }), (dates) => {
        const said = dates.map((date, i) => claim(i % 2 ? "delayed" : "target", date, `2023-01-${10 + i}`));
        expect(believe(said)).toMatchObject({ baseline: dates[0], current: dates.at(-1), withdrawn: false });
      }),
    );
  });

  test("a dated target or delay of a party, said last, becomes the current target and brings back what was withdrawn", () => {
    fc.assert(
      fc.property(
        someClaims(),
        someDate(),
        fc.constantFrom("target" as const, "delayed" as const),
        (claims, date, says) => {
          expect(believe([...claims, lastWord(says, date)])).toMatchObject({
            current: date,
            withdrawn: false,
          });
        },
      ),
    );
  });

  test("no word said later changes a baseline that a party has given", () => {
    fc.assert(
      fc.property(someClaims(), someDate(), someDate(), (claims, first, last) => {
        const before = [claim("target", first, "2021-01-01"), ...claims];
        expect(believe([...before, lastWord("target", last)]).baseline).toEqual(first);
      }),
    );
  });

  test("a target without a date repeats the dated one before it", () => {
    fc.assert(
      fc.property(someClaims(), (claims) => {
        const { baseline, current, withdrawn } = believe(claims);
        expect(believe([...claims, lastWord("target", null)])).toMatchObject({
          baseline,
          current,
          withdrawn,
        });
      }),
    );
  });

  test("a party's delay without a date leaves no current target and keeps the baseline; a dated target brings it back", () => {
    fc.assert(
      fc.property(someClaims(), someDate(), someDate(), (claims, date, later) => {
        const before = [...claims, claim("target", date, "2021-01-01")];
        const put = [...before, lastWord("delayed", null)];
        const { baseline } = believe(before);
        expect(believe(put)).toMatchObject({ baseline, current: null });
        expect(believe([...put, claim("target", later, "2030-01-01")])).toMatchObject({
          baseline,
          current: later,
        });
      }),
    );
  });

  test("a withdrawal leaves no current target and keeps the baseline", () => {
    fc.assert(
      fc.property(someClaims(), someDate(), (claims, date) => {
        const before = [...claims, claim("target", date, "2021-01-01")];
        const after = believe([...before, lastWord("withdrawn", null)]);
        expect(after).toMatchObject({ baseline: believe(before).baseline, current: null, withdrawn: true });
      }),
    );
  });

  test("current stays after achievement", () => {
    fc.assert(
      fc.property(someClaims(), fc.option(someDate()), (claims, date) => {
        const { baseline, current } = believe(claims);
        expect(believe([...claims, lastWord("achieved", date)])).toMatchObject({
          baseline,
          current,
          happened: true,
        });
      }),
    );
  });

  test("slip is that of the achieved date once there is one, else of the current target, against the baseline", () => {
    fc.assert(
      fc.property(someClaims(), (claims) => {
        const { baseline, current, achieved, slip } = believe(claims);
        const reached = achieved ?? current;
        expect(slip).toEqual(baseline && reached ? measureSlip(baseline, reached) : null);
      }),
    );
  });

  test("nothing said is nothing believed", () => {
    const nothing = {
      baseline: null,
      current: null,
      achieved: null,
      happened: false,
      withdrawn: false,
      notMet: false,
    };
    expect(believe([])).toMatchObject({ ...nothing, slip: null, standing: null });
    expect(getStatus(believe([]), "2027-01-01")).toBe("undated");
  });

  test("a withdrawal after achievement does not undo it: what happened has happened", () => {
    const said = [
      claim("target", "2025", "2023-01-01"),
      claim("achieved", "2025-03", "2025-04-01", { saidBy: [] }),
    ];
    expect(getStatus(believe([...said, lastWord("withdrawn", null)]), "2030-01-01")).toBe("achieved");
  });
});
