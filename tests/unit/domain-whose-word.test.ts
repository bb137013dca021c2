import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deriveMilestone } from "@/lib/domain/derive/milestone-belief";
import type { MilestoneClaim } from "@/lib/domain/statement";
import { claim, PARTIES, someClaim, someClaims } from "@/tests/support/made-claims";
import { someDate } from "@/tests/support/made-dates";

const MOVES = ["target", "delayed", "withdrawn"];
const isParty = ({ saidBy }: MilestoneClaim) => saidBy.some((company) => PARTIES.has(company));
const promised = (claims: readonly MilestoneClaim[]) => {
  const { baseline, current, withdrawn } = deriveMilestone(claims, PARTIES);
  return { baseline, current, withdrawn };
};
const dated = someDate(2024, 2030).map((date) =>
  claim("target", date, "2023-01-01", { saidBy: ["partner"] }),
);

describe("whose word makes the history", () => {
  test("where a party has given a date, targets, delays and withdrawals of anybody else change nothing", () => {
    fc.assert(
      fc.property(someClaims(), dated, (claims, party) => {
        const all = [...claims, party];
        expect(promised(all)).toEqual(
          promised(all.filter((each) => isParty(each) || !MOVES.includes(each.says))),
        );
      }),
    );
  });

  test("the parts of a company and the members of its partnerships are parties too", () => {
    for (const speaker of PARTIES) {
      const said = [
        claim("target", "2027", "2023-01-01", { saidBy: [] }),
        claim("target", "2028", "2023-02-01", { saidBy: [speaker] }),
      ];
      expect(promised(said)).toMatchObject({ baseline: { edtf: "2028" }, current: { edtf: "2028" } });
    }
  });

  test("a party's word counts however it is reported, and also beside somebody else's", () => {
    const said = (["primary", "secondary", "tertiary"] as const).map((tier, month) =>
      claim("target", String(2026 + month), `2023-0${month + 1}-01`, { tier, saidBy: ["stranger", "maker"] }),
    );
    expect(promised(said)).toMatchObject({ baseline: { edtf: "2026" }, current: { edtf: "2028" } });
  });

  test("a publication speaking for itself makes the history where no party has spoken", () => {
    fc.assert(
      fc.property(someClaims(1), (claims) => {
        const published = claims.map((each) => ({ ...each, saidBy: [] }));
        const asParty = claims.map((each) => ({ ...each, saidBy: ["maker"] }));
        expect(promised(published)).toEqual(promised(asParty));
      }),
    );
  });

  test("a party that has spoken without a date leaves a publication's date standing", () => {
    const said = [claim("target", "2027", "2023-01-01", { saidBy: [] }), claim("target", null, "2023-02-01")];
    expect(promised(said)).toMatchObject({
      baseline: { edtf: "2027" },
      current: { edtf: "2027" },
      withdrawn: false,
    });
  });

  test("a later publication does not move what a party has dated", () => {
    const said = [
      claim("target", "2027/2028", "2023-10-12"),
      claim("delayed", "2031", "2025-01-01", { saidBy: [] }),
    ];
    expect(promised(said)).toMatchObject({ baseline: { edtf: "2027/2028" }, current: { edtf: "2027/2028" } });
  });

  test("achieved and not-yet count from anyone: whose word they are changes nothing", () => {
    fc.assert(
      fc.property(someClaims(), fc.constantFrom([], ["stranger"], ["maker"]), (claims, saidBy) => {
        const told = claims.map((each) => (MOVES.includes(each.says) ? each : { ...each, saidBy }));
        expect(deriveMilestone(told, PARTIES)).toEqual(deriveMilestone(claims, PARTIES));
      }),
    );
  });

  test("neither an undated target nor a third-hand word, said at any time, erases a dated promise", () => {
    const weak = someClaim().map(
      (each): MilestoneClaim => (isParty(each) ? { ...each, says: "target", date: null } : each),
    );
    fc.assert(
      fc.property(someClaims(), dated, weak, (claims, party, word) => {
        expect(promised([...claims, party, word])).toEqual(promised([...claims, party]));
      }),
    );
  });
});
