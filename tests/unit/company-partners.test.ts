import { describe, expect, test } from "vitest";
import { LINK_ROLES } from "@/lib/view-models/network/graph";
import { writePartnerRoles } from "@/lib/view-models/network/partner-roles";
import { listSaidLately } from "@/lib/view-models/said-lately";
import { claims, company, partnership } from "./timeline-fixture";

const companies = new Map(
  [company("aster"), company("part"), company("ministry", { kind: "government" }), company("cells")].map(
    (each) => [each.id, each],
  ),
);

describe("what a company's partners do", () => {
  const roles = (...partnerships: Parameters<typeof partnership>[1][]) =>
    writePartnerRoles(
      { companies, partnerships: partnerships.map((given, index) => partnership(`p${index}`, given)) },
      ["aster", "part"],
    );

  test("counts each partner once, in its nearest role, and its own parts as none", () => {
    const parties = [
      { company: "aster", role: "customer" },
      { company: "part", role: "developer" },
      { company: "cells", role: "developer" },
      { company: "cells", role: "supplier" },
      { company: "ministry", role: "funder" },
      { company: "metals", role: "developer" },
      { company: "paints", role: "developer" },
    ] as const;
    const again = [{ company: "cells", role: "partner" }] as const;
    expect(roles({ parties: [...parties] }, { parties: [...again], formed: "venture" })).toBe(
      "Five partners: one public body, one supplier, two developers and one joint company.",
    );
  });

  test("is not told of a company that has none", () => {
    expect(roles({ parties: [{ company: "aster", role: "developer" }] })).toBeNull();
  });

  test.each(LINK_ROLES.map(({ id }) => id))("has a word for the role %s", (role) => {
    const given = role === "formed" ? { formed: "cells" } : { parties: [{ company: "cells", role }] };
    expect(roles({ parties: [], ...given })).toMatch(/^One partner: an? \w+/);
  });
});

describe("what a company said lately", () => {
  const said = claims("milestone", "m", [
    ["target", "2025", "2022", "aster"],
    ["target", "2026", "2023", "part"],
    ["target", "2027", "2024", "other"],
    ["target", "2027", "2024-05", "aster"],
    ["target", "2027", "2024-05", "aster"],
    ["target", "2028", "2025", "aster"],
    ["achieved", "2028", "2025", "aster"],
    ["target", "2029", "2026", "aster"],
  ]);

  test("are its own words and those of its parts, the newest three, the same ones once", () => {
    const lately = listSaidLately(said, ["aster", "part"]);
    expect(lately.map(({ says, saidOn }) => [says, saidOn.edtf])).toEqual([
      ["target", "2026"],
      ["achieved", "2025"],
      ["target", "2025"],
    ]);
    expect(listSaidLately(said.slice(0, 3), ["aster", "part"]).map(({ saidOn }) => saidOn.edtf)).toEqual([
      "2023",
      "2022",
    ]);
  });

  test("leaves out a text that stands elsewhere too", () => {
    const copies = said.map((claim) => ({ ...claim, sameTextAs: "other--key" }));
    expect(listSaidLately(copies, ["aster"])).toEqual([]);
  });
});
