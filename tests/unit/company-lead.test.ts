import { describe, expect, test } from "vitest";
import { countRecord } from "@/lib/domain/outcomes";
import type { RecordTotals } from "@/lib/schema/pages/list-page";
import type { Scope } from "@/lib/schema/parameters/choices";
import { type CompanyInput, describeCompany, getPart, writeCompanyLead } from "@/lib/view-models/company";
import { makeMilestone } from "@/tests/support/made-course";
import { metric, source } from "./record-fixture";
import { AS_OF, claims, company, milestone, type Saying } from "./timeline-fixture";

/** A milestone of the company of which this is said. */
const told = (sayings: readonly Saying[]) => makeMilestone("m", claims("milestone", "m", sayings));

function input(given: Partial<CompanyInput> = {}): CompanyInput {
  return {
    params: params("solid-state"),
    company: company("aster"),
    record: countRecord([]),
    lead: null,
    totals: totals({}),
    courses: new Map(),
    parts: [],
    subjects: { milestones: [], partnerships: [] },
    partnerships: [],
    milestones: [],
    claims: [],
    metrics: [],
    involving: [source("daily")],
    companies: new Map(),
    sources: new Map(),
    ...given,
  };
}

const NOTHING = { partnerships: 0, milestones: 0 };
const totals = (
  solid: Partial<RecordTotals>,
  all: Partial<RecordTotals> = solid,
): CompanyInput["totals"] => ({
  "solid-state": { ...NOTHING, ...solid },
  all: { ...NOTHING, ...all },
});
const params = (scope: Scope) => ({ asOf: AS_OF, asOfParam: null, scope });

describe("what is said of a company elsewhere", () => {
  test("counts what names it, and what became of its dated promises, which adds up", () => {
    const record = countRecord(
      [
        told([["target", "2030", "2024", "aster"]]),
        told([["target", "2031", "2024", "aster"]]),
        told([["target", "2024", "2020", "aster"]]),
        told([
          ["target", "2024", "2020", "aster"],
          ["delayed", null, "2023", "aster"],
        ]),
        told([["target", "2030/..", "2024", "aster"]]),
      ].map(({ outcome, slips, deadline }) => ({ outcome, slips, ...deadline })),
    );
    expect(describeCompany(input({ totals: totals({ partnerships: 1, milestones: 6 }), record }))).toBe(
      "Named in 1 partnership and 6 milestones, all on solid-state batteries. Of its 4 dated promises, 2 lie ahead; of the other 2, 1 was put off and 1 has passed without a report.",
    );
  });

  test("tells of one promise", () => {
    const { outcome, slips, deadline } = told([
      ["target", "2024", "2020", "aster"],
      ["not-yet", "2024", "2025"],
    ]);
    const record = countRecord([{ outcome, slips, ...deadline }]);
    expect(describeCompany(input({ totals: totals({ milestones: 1 }), record }))).toBe(
      "Named in 1 milestone on solid-state batteries. Its one dated promise was missed.",
    );
  });
});

describe("the sentence a company opens with", () => {
  const verdict = (sayings: readonly Saying[]) => {
    const lead = { ...told(sayings), title: "Aster: first car" };
    return writeCompanyLead(input({ lead, company: company("aster", { name: "Aster" }) }));
  };

  test("is what became of its lead promise, and how far that moved", () => {
    expect(
      verdict([
        ["target", "2020/2023", "2017", "aster"],
        ["target", "2025", "2021", "aster"],
        ["target", "2027/2028", "2023", "aster"],
      ]),
    ).toBe(
      "First car: promised for 2020–23, now 2027–28. It slipped twice; its deadline is five years later.",
    );
    expect(verdict([["target", "2030", "2024", "aster"]])).toBe(
      "First car: promised for 2030, unmoved so far.",
    );
    expect(
      verdict([
        ["target", "../2030", "2024", "aster"],
        ["target", "2029/..", "2025", "aster"],
      ]),
    ).toBe("First car: promised by 2030, now 2029 or later. It no longer has a deadline.");
    expect(
      verdict([
        ["target", "../2027", "2024", "aster"],
        ["target", "2027-07/2027-12", "2025", "aster"],
      ]),
      "reworded alone",
    ).toBe("First car: promised by 2027, unmoved so far.");
    expect(verdict([["target", "2026", "2024", "aster"]])).toBe("First car: promised for 2026, due now.");
  });

  test("tells how it ended", () => {
    const first: Saying = ["target", "2023", "2020", "aster"];
    expect(verdict([first])).toBe(
      "First car: promised for 2023; deadline passed three years ago, no report found.",
    );
    expect(verdict([first, ["achieved", "2023-05", "2023-06", "aster"]])).toBe(
      "First car: promised for 2023, reported achieved in May 2023, by its first deadline.",
    );
    expect(verdict([first, ["achieved", "2024-12", "2025", "aster"]])).toBe(
      "First car: promised for 2023, reported achieved in December 2024, 12 months after its first deadline.",
    );
    expect(verdict([first, ["achieved", null, "2023-06", "aster"]])).toBe(
      "First car: promised for 2023, reported achieved, no day stated, by its first deadline.",
    );
    expect(verdict([first, ["not-yet", "2023", "2024"]])).toBe(
      "First car: promised for 2023, missed, as reported.",
    );
    expect(verdict([first, ["target", "2024", "2022", "aster"], ["withdrawn", null, "2023", "aster"]])).toBe(
      "First car: promised for 2023, withdrawn.",
    );
    expect(verdict([first, ["delayed", null, "2022", "aster"]])).toBe(
      "First car: promised for 2023, put off without a new date.",
    );
  });

  test("tells of nothing promised where no promise is its own to keep", () => {
    expect(writeCompanyLead(input({ totals: totals({ milestones: 2 }) }))).toBe(
      "Named in 2 milestones, all on solid-state batteries.",
    );
  });

  test("names the numbers of its scope and of all, in either scope", () => {
    const some = totals({ partnerships: 4, milestones: 16 }, { partnerships: 6, milestones: 25 });
    expect(writeCompanyLead(input({ totals: some }))).toBe(
      "Named in 4 partnerships and 16 milestones on solid-state batteries (6 partnerships and 25 milestones in all).",
    );
    expect(writeCompanyLead(input({ totals: some, params: params("all") }))).toBe(
      "Named in 6 partnerships and 25 milestones, including 4 partnerships and 16 milestones on solid-state batteries.",
    );
    const others = totals({}, { partnerships: 2 });
    expect(writeCompanyLead(input({ totals: others }))).toBe(
      "Named in 2 partnerships, but in none on solid-state batteries.",
    );
    expect(writeCompanyLead(input({ totals: others, params: params("all") }))).toBe(
      "Named in 2 partnerships, but in none on solid-state batteries.",
    );
  });

  test("says where a company is named that takes part in nothing", () => {
    expect(writeCompanyLead(input())).toBe(
      "Cited or mentioned in 1 source; named in no partnership or milestone.",
    );
    expect(writeCompanyLead(input({ involving: [] }))).toBe(
      "Cited only; named in no partnership or milestone.",
    );
    expect(writeCompanyLead(input({ metrics: [metric("m")] }))).toBe(
      "Cited or mentioned in 1 source, with 1 figure; named in no partnership or milestone.",
    );
  });
});

describe("a company's part in a milestone", () => {
  const ministry = company("ministry", { partOf: "aster" });
  const named = (...companies: CompanyInput["milestones"][number]["companies"]) =>
    milestone("m", { companies });

  test("is its own before that of a part of it", () => {
    const both = named({ company: "ministry", part: "responsible" }, { company: "aster", part: "involved" });
    expect(getPart(input({ parts: [ministry] }), both)).toEqual({ part: "involved", through: null });
  });

  test("is that of a part of it where it is not named itself", () => {
    const theirs = named({ company: "ministry", part: "responsible" });
    expect(getPart(input({ parts: [ministry] }), theirs)).toEqual({
      part: "responsible",
      through: "ministry",
    });
    expect(getPart(input(), theirs)).toBeNull();
  });
});
