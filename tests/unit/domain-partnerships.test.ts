import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { derivePartnership } from "@/lib/domain/derive/history";
import { compareStatements, type PartnershipClaim } from "@/lib/domain/statement";
import { claim, someClaim } from "@/tests/support/made-claims";

const SAYS = ["announced", "active", "completed", "ended"] as const;
const said = (says: PartnershipClaim["says"], date: string | null, on: string): PartnershipClaim => ({
  ...claim("target", date, on),
  says,
});
const someSaid = fc.array(
  fc
    .tuple(someClaim(), fc.constantFrom(...SAYS))
    .map(([made, says]): PartnershipClaim => ({ ...made, says })),
  { maxLength: 8 },
);

describe("what is believed of a partnership", () => {
  test("its status is what the latest claim says, whoever says it", () => {
    fc.assert(
      fc.property(someSaid, (claims) => {
        const last = [...claims].sort(compareStatements).at(-1);
        expect(derivePartnership(claims).status).toBe(last?.says ?? "unknown");
      }),
    );
  });

  test("it was announced when its first dated word of announcement says", () => {
    fc.assert(
      fc.property(someSaid, (claims) => {
        const announced = claims.filter(({ says, date }) => says === "announced" && date !== null);
        const [first] = announced.sort(compareStatements);
        expect(derivePartnership(claims).announced).toEqual(first?.date ?? null);
      }),
    );
  });

  test("without a word it is unknown and not announced", () => {
    expect(derivePartnership([])).toEqual({ announced: null, status: "unknown", ended: null });
  });

  test("a later word that it exists leaves its announcement as it was", () => {
    const claims = [said("announced", "2023-10-12", "2023-10-12"), said("active", "2025", "2025-02-01")];
    expect(derivePartnership(claims)).toMatchObject({
      announced: { edtf: "2023-10-12" },
      status: "active",
      ended: null,
    });
  });

  test("its end is dated where its end is the latest word and has a date", () => {
    const begun = said("announced", "2020", "2020-02-03");
    expect(derivePartnership([begun, said("ended", "2024", "2024-05-01")]).ended).toMatchObject({
      edtf: "2024",
    });
    expect(derivePartnership([begun, said("completed", null, "2024-05-01")]).ended).toBeNull();
    const revived = said("active", "2025", "2025-01-01");
    expect(derivePartnership([begun, said("ended", "2024", "2024-05-01"), revived]).ended).toBeNull();
  });
});
