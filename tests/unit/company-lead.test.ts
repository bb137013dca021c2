import { describe, expect, test } from "vitest";
import type { CompanyInput } from "@/lib/view-models/company/input";
import { companyLead } from "@/lib/view-models/company/lead";
import { partIn } from "@/lib/view-models/company/part-in";
import { metric, source } from "./record-fixture";
import { AS_OF, company, date, milestone, partnership } from "./timeline-fixture";

function input(given: Partial<CompanyInput> = {}): CompanyInput {
  return {
    asked: { asOf: AS_OF, askedDay: null },
    company: company("aster"),
    parts: [],
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

const dated = { baseline: date("2027") };

describe("the sentence a company opens with", () => {
  test("counts what names it, and its own dated targets by where they stand", () => {
    const milestones = [
      milestone("a", { ...dated, status: "open" }),
      milestone("b", { ...dated, status: "open" }),
      milestone("c", { ...dated, status: "unreported" }),
      milestone("d", { status: "undated" }),
      milestone("f", { ...dated, status: "undated" }),
      milestone("e", { ...dated, companies: [{ company: "aster", part: "involved" }] }),
    ];
    expect(companyLead(input({ milestones, partnerships: [partnership("p")] }))).toBe(
      "Named in 1 partnership and 6 milestones; of its 4 dated targets, 2 lie ahead, 1 passed without a report and 1 was put off without a date.",
    );
  });

  test("tells of what happened where nothing was promised", () => {
    expect(companyLead(input({ milestones: [milestone("a", { status: "achieved" })] }))).toBe(
      "Named in 1 milestone, which is reported achieved.",
    );
  });

  test("tells of one target without counting", () => {
    expect(companyLead(input({ milestones: [milestone("a", { ...dated, status: "missed" })] }))).toBe(
      "Named in 1 milestone; its one dated target was missed, as reported.",
    );
  });

  test("tells what became of its own where nothing has a date", () => {
    const milestones = [
      milestone("a", { status: "achieved" }),
      milestone("b", { companies: [{ company: "aster", part: "involved" }] }),
    ];
    expect(companyLead(input({ milestones }))).toBe(
      "Named in 2 milestones; its own one is reported achieved.",
    );
    const more = [...milestones, milestone("c", { status: "undated" })];
    expect(companyLead(input({ milestones: more }))).toBe(
      "Named in 3 milestones; of its 2 milestones, 1 is reported achieved and 1 has no date.",
    );
  });

  test("says whose the milestones are where none is its own", () => {
    const milestones = [milestone("a", { companies: [{ company: "aster", part: "involved" }] })];
    expect(companyLead(input({ milestones }))).toBe("Named in 1 milestone, which is for another to reach.");
  });

  test("says where a company is named that takes part in nothing", () => {
    expect(companyLead(input())).toBe(
      "Cited or mentioned in 1 source; no partnership and no milestone names it.",
    );
    expect(companyLead(input({ involving: [] }))).toBe(
      "Cited for its word alone; no partnership and no milestone names it.",
    );
    expect(companyLead(input({ metrics: [metric("m")] }))).toBe(
      "Cited or mentioned in 1 source, with 1 figure; no partnership and no milestone names it.",
    );
  });
});

describe("a company's part in a milestone", () => {
  const ministry = company("ministry", { partOf: "aster" });
  const named = (...companies: CompanyInput["milestones"][number]["companies"]) =>
    milestone("m", { companies });

  test("is its own before that of a part of it", () => {
    const both = named({ company: "ministry", part: "responsible" }, { company: "aster", part: "involved" });
    expect(partIn(input({ parts: [ministry] }), both)).toEqual({ part: "involved", through: null });
  });

  test("is that of a part of it where it is not named itself", () => {
    const theirs = named({ company: "ministry", part: "responsible" });
    expect(partIn(input({ parts: [ministry] }), theirs)).toEqual({
      part: "responsible",
      through: "ministry",
    });
    expect(partIn(input(), theirs)).toBeNull();
  });
});
