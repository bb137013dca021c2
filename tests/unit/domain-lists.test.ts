import { describe, expect, test } from "vitest";
import { COMPANY_KINDS } from "@/lib/domain/company-kinds";
import { idsOf, type ListEntry, labelOf } from "@/lib/domain/list";
import { MILESTONE_KINDS, PARTS } from "@/lib/domain/milestone-kinds";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-statuses";
import { PARTNERSHIP_KINDS, PARTNERSHIP_STATUSES, ROLES } from "@/lib/domain/partnership-kinds";
import { NATURES, QUALIFIERS, QUANTITIES } from "@/lib/domain/quantities";
import { REVISIONS } from "@/lib/domain/revisions";
import { MILESTONE_SAYS, PARTNERSHIP_SAYS } from "@/lib/domain/says";
import { SOLID_STATE } from "@/lib/domain/solid-state";
import { PUBLISHED_BASES, SOURCE_KINDS, TIERS } from "@/lib/domain/source-kinds";
import { ELECTROLYTES, TECHNOLOGIES } from "@/lib/domain/technologies";

/** Ids that addresses, files and readers rely on; more may be added, none renamed. */
const KEPT: Record<string, [readonly ListEntry[], string]> = {
  "company kinds": [
    COMPANY_KINDS,
    "automaker cell-maker cell-developer materials energy mining electronics equipment engineering vehicle-maker investor research-institute university government consortium joint-venture analyst",
  ],
  "partnership kinds": [
    PARTNERSHIP_KINDS,
    "joint-development joint-venture supply equity licence evaluation manufacturing research funding programme consortium acquisition",
  ],
  roles: [
    ROLES,
    "developer supplier customer licensor licensee investor investee funder recipient manufacturer member acquirer target partner",
  ],
  "milestone kinds": [
    MILESTONE_KINDS,
    "programme research-result prototype-cell a-sample b-sample c-sample pilot-line small-series vehicle-demonstration plant start-of-production vehicle-launch commercialisation volume-production capacity cooperation-start company-formed stake funding policy standard line-up production-volume sales-volume cost",
  ],
  technologies: [
    TECHNOLOGIES,
    "all-solid-state solid-state semi-solid-state lithium-sulfur lithium-metal lithium-ion battery raw-material not-a-battery",
  ],
  electrolytes: [ELECTROLYTES, "sulfide oxide polymer halide glass other"],
  quantities: [
    QUANTITIES,
    "range charging-time cycles capacity-retention energy-density investment funding stake sales-volume production-volume production-capacity models patent-share cost",
  ],
  "milestone statuses": [MILESTONE_STATUSES, "achieved open due unreported missed withdrawn undated"],
  "partnership statuses": [PARTNERSHIP_STATUSES, "announced active completed ended unknown"],
  "words about milestones": [MILESTONE_SAYS, "target achieved delayed not-yet withdrawn"],
  "words about partnerships": [PARTNERSHIP_SAYS, "announced active completed ended"],
  tiers: [TIERS, "primary secondary tertiary"],
  "source kinds": [SOURCE_KINDS, "news press-release filing paper web-page"],
  "publication bases": [PUBLISHED_BASES, "stated derived unknown"],
  qualifiers: [QUALIFIERS, "exact about at-least up-to"],
  natures: [NATURES, "measured reported target"],
  parts: [PARTS, "responsible involved"],
  "solid-state or not": [SOLID_STATE, "yes partly no"],
  revisions: [REVISIONS, "reaffirmed refined widened slipped pulled-in"],
};

describe.each(Object.entries(KEPT))("the list of %s", (_name, [list, kept]) => {
  test("holds every id it always held", () => {
    expect(list.map(({ id }) => id)).toEqual(expect.arrayContaining(kept.split(" ")));
  });

  test("has each id and each label once, and a definition that is a sentence", () => {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    expect(new Set(list.map(({ label }) => label)).size).toBe(list.length);
    for (const { id, definition } of list) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(definition).toMatch(/^[A-Z0-9].*\.$/);
    }
  });
});

test("milestone kinds stand in the order of their stages, the ladder before what stands beside it", () => {
  const stages =
    "programme research-result prototype-cell a-sample b-sample c-sample pilot-line small-series vehicle-demonstration plant start-of-production vehicle-launch commercialisation volume-production";
  expect(MILESTONE_KINDS.filter(({ ladder }) => ladder).map(({ id }) => id)).toEqual(stages.split(" "));
  expect(idsOf(MILESTONE_KINDS).slice(0, 14).join(" ")).toBe(stages);
});

test("the label of an id that is in no list is an error that shows it", () => {
  expect(() => labelOf(TIERS as readonly ListEntry[], "quaternary")).toThrow("quaternary");
});
