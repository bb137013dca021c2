import { describe, expect, test } from "vitest";
import type { Milestone } from "@/lib/schema/api/shapes";
import { type PartnershipInput, writePartnershipLead } from "@/lib/view-models/partnership";
import { source } from "./record-fixture";
import { AS_OF, claims, company, milestone, partnership, type Saying } from "./timeline-fixture";

function lead(sayings: readonly Saying[], statuses: readonly Milestone["status"][] = []): string {
  const input: PartnershipInput = {
    params: { asOf: AS_OF, asOfParam: null },
    partnership: partnership("aster-cinder"),
    milestones: statuses.map((status, index) => milestone(`m${index}`, { status })),
    courses: new Map(),
    claims: claims("partnership", "aster-cinder", sayings),
    metrics: [],
    companies: new Map([["aster", company("aster", { name: "Aster" })]]),
    sources: new Map([["daily", source("daily")]]),
  };
  return writePartnershipLead(input);
}

describe("the sentence a partnership opens with", () => {
  test.each<[string, readonly Saying[], string]>([
    [
      "announced by a party",
      [["announced", "2023-10-12", "2023-10-12", "aster"]],
      "Announced on 12 October 2023 by Aster.",
    ],
    [
      "announced, as a publication has it",
      [["announced", "2023", "2024-02"]],
      "Announced in 2023 (The Daily Cell, February 2024).",
    ],
    [
      "announced when a publication wrote of it",
      [["announced", "2023~", "2023~"]],
      "Announced in or about 2023 (The Daily Cell).",
    ],
    [
      "known to exist",
      [["active", null, "2023-10-12"]],
      "Confirmed active on 12 October 2023 (The Daily Cell); no source says when it was announced.",
    ],
    [
      "known to have been active",
      [["active", "2024", "2025-01~"]],
      "Confirmed active in 2024 (The Daily Cell, about January 2025); no source says when it was announced.",
    ],
    [
      "ended",
      [
        ["announced", "2020-01-15", "2020-01-15", "aster"],
        ["ended", "2024", "2024-12-01", "aster"],
      ],
      "Announced on 15 January 2020 by Aster. Ended in 2024 (Aster, December 2024).",
    ],
    [
      "completed on a day that nobody names",
      [
        ["announced", "2020-01-15", "2020-01-15", "aster"],
        ["completed", null, "2024-12-01", "aster"],
      ],
      "Announced on 15 January 2020 by Aster. Completed (Aster, December 2024).",
    ],
    [
      "active by the latest word",
      [
        ["announced", "2020-01-15", "2020-01-15", "aster"],
        ["active", null, "2026-02~"],
      ],
      "Announced on 15 January 2020 by Aster. Confirmed active in or about February 2026 (The Daily Cell).",
    ],
  ])("tells what was %s", (_, sayings, words) => {
    expect(lead(sayings)).toBe(words);
  });

  const ANNOUNCED: Saying[] = [["announced", "2020", "2020", "aster"]];

  test("counts its milestones by where they stand", () => {
    expect(lead(ANNOUNCED, ["open", "undated", "open", "achieved"])).toBe(
      "Announced in 2020 by Aster. Of its 4 milestones, 1 is reported achieved, 2 lie ahead and 1 has no date.",
    );
    expect(lead(ANNOUNCED, ["unreported"])).toBe(
      "Announced in 2020 by Aster. Its one milestone is past its date without a report.",
    );
  });
});
