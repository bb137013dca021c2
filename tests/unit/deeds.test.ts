import { describe, expect, test } from "vitest";
import { ROLES } from "@/lib/domain/partnerships";
import { listPartyClauses } from "@/lib/view-models/deeds";

const told = (...parties: Parameters<typeof listPartyClauses>[0][number][]) =>
  listPartyClauses(parties).map(({ who, verb, whom }) =>
    [who.join(" + "), verb, whom.join(" + ")].join(" ").trim(),
  );

describe("what the parties of a partnership do", () => {
  test("is told as who deals with whom, then what each side does alone", () => {
    expect(
      told(
        { company: "toyota", role: "developer" },
        { company: "toyota", role: "customer" },
        { company: "idemitsu", role: "developer" },
        { company: "idemitsu", role: "supplier" },
      ),
    ).toEqual(["idemitsu supplies toyota", "toyota + idemitsu develop"]);
    expect(
      told(
        { company: "bmw", role: "investor" },
        { company: "ford", role: "investor" },
        { company: "cells", role: "investee" },
        { company: "cells", role: "licensor" },
        { company: "bmw", role: "licensee" },
      ),
    ).toEqual(["cells licenses to bmw", "bmw + ford invest in cells"]);
  });

  test("is told of one side alone where the other is not named", () => {
    expect(told({ company: "nedo", role: "funder" }, { company: "libtec", role: "member" })).toEqual([
      "nedo funds",
      "libtec takes part",
    ]);
  });

  test.each(ROLES.map(({ id }) => id))("names a party that is %s", (role) => {
    expect(told({ company: "aster", role })).toEqual([expect.stringMatching(/^aster \w+/)]);
  });
});
