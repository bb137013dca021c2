import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildPartnershipHistory, derivePartnership } from "@/lib/domain/derive/history";
import { compareStatements, type PartnershipClaim } from "@/lib/domain/statement";
import { claim, someClaim } from "@/tests/support/made-claims";

const said = (says: PartnershipClaim["says"], date: string | null, on: string): PartnershipClaim => ({
  ...claim("target", date, on),
  says,
});
const someSaid = fc.array(
  fc
    .tuple(someClaim(), fc.constantFrom("announced", "active", "completed", "ended"))
    .map(([made, says]): PartnershipClaim => ({ ...made, says: says as PartnershipClaim["says"] })),
  { maxLength: 8 },
);
const revisionsOf = (...claims: PartnershipClaim[]) =>
  buildPartnershipHistory(claims).map(({ revision }) => revision);

describe("the history of a partnership", () => {
  test("tells every word once, in order, with its own date", () => {
    fc.assert(
      fc.property(someSaid, (claims) => {
        const words = buildPartnershipHistory(claims);
        expect(words.map((word) => word.claim)).toEqual([...claims].sort(compareStatements));
        for (const { claim, to } of words) expect(to).toBe(claim.date);
      }),
    );
  });

  test("a word is news exactly where it changes the status or gives the first date of the announcement", () => {
    fc.assert(
      fc.property(someSaid, (claims) => {
        const words = buildPartnershipHistory(claims);
        words.forEach(({ claim, revision }, index) => {
          const said = words.map((word) => word.claim);
          const [before, after] = [said.slice(0, index), said.slice(0, index + 1)].map(derivePartnership);
          const same = before?.status === after?.status && before?.announced?.edtf === after?.announced?.edtf;
          expect(revision).toBe(same ? "reaffirmed" : claim.says);
        });
      }),
    );
  });

  test("what is said again repeats, and the first dated announcement is news however late it comes", () => {
    expect(
      revisionsOf(
        said("announced", null, "2023-10-12"),
        said("announced", "2023-10", "2023-11-01"),
        said("announced", "2023-09", "2023-12-01"),
        said("active", null, "2024-01-01"),
        said("active", "2025", "2025-01-01"),
        said("ended", "2026", "2026-01-01"),
      ),
    ).toEqual(["announced", "announced", "reaffirmed", "active", "reaffirmed", "ended"]);
  });

  test("its end is dated where it was completed", () => {
    const words = [said("announced", "2020", "2020-02-03"), said("completed", "2024", "2024-05-01")];
    expect(derivePartnership(words).ended).toMatchObject({ edtf: "2024" });
  });
});
