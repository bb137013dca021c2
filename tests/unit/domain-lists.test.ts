import { describe, expect, test } from "vitest";
import { getLabel, type ListEntry, listIds } from "@/lib/domain/list";
import { MILESTONE_KINDS } from "@/lib/domain/milestone-kinds";
import { TIERS } from "@/lib/domain/sourcing";

/** Everything that the modules of the domain and of the schema export. */
const MODULES = import.meta.glob<Record<string, unknown>>(
  ["../../lib/domain/**/*.ts", "../../lib/schema/**/*.ts"],
  {
    eager: true,
  },
);

/** Whether something exported is a closed list: entries with an id and a label. */
function isClosedList(value: unknown): value is readonly ListEntry[] {
  const isEntry = (entry: unknown) =>
    typeof entry === "object" && entry !== null && "id" in entry && "label" in entry;
  return Array.isArray(value) && value.length > 0 && value.every(isEntry);
}

/** The closed lists there are, by the names under which they are exported. */
const LISTS = new Map(
  Object.values(MODULES)
    .flatMap((exported) => Object.entries(exported))
    .filter((entry): entry is [string, readonly ListEntry[]] => isClosedList(entry[1])),
);

/**
 * The ids that addresses, files and readers rely on; none is renamed. A list or an id that is added is added here as well:
 * what does not stand here is guarded by nothing.
 */
const KEPT: Readonly<Record<string, string>> = {
  CHANGE_DAYS: "added said",
  ACCEPTABLE_REMARKS: "answered cut undated",
  BAR_CHARTS:
    "milestones-per-year targets-by-company partnerships-by-technology promises-by-first-deadline deadlines-by-stage",
  CHANGE_REVISIONS:
    "promised reaffirmed refined widened slipped pulled-in delayed withdrawn reopened achieved missed not-yet third-hand announced active completed ended",
  COMPANY_GROUPS: "vehicles cells industry public investors",
  COMPANY_KINDS:
    "automaker cell-maker cell-developer materials energy mining electronics equipment engineering vehicle-maker supplier technology operator investor research-institute university government standards-body consortium joint-venture analyst",
  ELECTROLYTES: "sulfide oxide polymer halide glass other",
  EMBED_THEMES: "light dark auto",
  LANES: "company partnership",
  LEVELS: "cell module pack vehicle",
  MATCHES: "any all",
  MILESTONE_KINDS:
    "programme research-result prototype-cell a-sample b-sample c-sample pilot-line small-series vehicle-demonstration plant start-of-production vehicle-launch commercialisation volume-production capacity cooperation-start company-formed stake funding listing policy standard line-up production-volume sales-volume cost",
  MILESTONE_SAYS: "target achieved delayed not-yet withdrawn",
  MILESTONE_STATUSES: "achieved open due unreported missed withdrawn undated",
  MOVES: "slipped pulled-in",
  NATURES: "measured reported target",
  NO_DEADLINES: "none undated",
  OPEN_GROUPS:
    "all vehicles cells industry public investors all-solid-state solid-state semi-solid-state other outside",
  OUTCOMES: "ahead on-time late unclear put-off withdrawn missed no-report",
  PARTNERSHIP_KINDS:
    "joint-development joint-venture supply equity licence evaluation manufacturing research funding programme consortium acquisition",
  PARTNERSHIP_SAYS: "announced active completed ended",
  PARTNERSHIP_STATUSES: "announced active completed ended unknown",
  PARTS: "responsible involved",
  PICTURE_SHAPES: "wide square tall",
  SHAPE_CHOICES: "whole wide square tall",
  PICTURE_THEMES: "light dark",
  PUBLISHED_BASES: "stated derived unknown",
  QUALIFIERS: "exact about at-least up-to",
  QUANTITIES:
    "range charging-time cycles capacity-retention energy-density investment funding stake sales-volume production-volume production-capacity models patent-share cost deal-value cell-capacity pack-energy layers temperature mass liquid-share yield vehicles floor-area staff valuation revenue net-loss liquidity impairment market-rank",
  READINGS: "whole excerpt",
  REVISIONS:
    "promised reaffirmed refined widened slipped pulled-in delayed withdrawn reopened achieved missed not-yet third-hand",
  ROLES:
    "developer supplier customer licensor licensee investor investee funder recipient manufacturer member acquirer target seller partner",
  SCOPES: "solid-state all",
  SOLID_STATE: "yes partly no",
  SOURCE_KINDS: "news press-release filing paper web-page",
  SOURCINGS: "all well",
  TECHNOLOGIES:
    "all-solid-state solid-state semi-solid-state lithium-sulfur lithium-metal lithium-ion battery raw-material not-a-battery",
  TECHNOLOGY_GROUPS: "all-solid-state solid-state semi-solid-state other",
  TERMS: "company partnership milestone claim metric source",
  TEST_CYCLES: "WLTP CLTC NEDC EPA JC08",
  TIERS: "tertiary secondary primary",
};

test("every closed list is guarded", () => {
  expect([...LISTS.keys()].sort()).toEqual(Object.keys(KEPT).sort());
});

describe.each([...LISTS])("the list %s", (name, list) => {
  test("holds every id it always held, and each one that it holds is guarded", () => {
    expect(list.map(({ id }) => id).sort()).toEqual((KEPT[name] ?? "").split(" ").sort());
  });

  test("has each id and each label once, and a definition that is a sentence", () => {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    expect(new Set(list.map(({ label }) => label)).size).toBe(list.length);
    for (const { id, definition } of list) {
      expect(id).toMatch(name === "TEST_CYCLES" ? /^[A-Z]+\d*$/ : /^[a-z]+(-[a-z]+)*$/);
      expect(definition).toMatch(/^[A-Z0-9].*\.$/);
    }
  });
});

test("milestone kinds stand in the order of their stages, the ladder before what stands beside it", () => {
  const stages =
    "programme research-result prototype-cell a-sample b-sample c-sample pilot-line small-series vehicle-demonstration plant start-of-production vehicle-launch commercialisation volume-production";
  expect(MILESTONE_KINDS.filter(({ ladder }) => ladder).map(({ id }) => id)).toEqual(stages.split(" "));
  expect(listIds(MILESTONE_KINDS).slice(0, 14).join(" ")).toBe(stages);
});

test("the label of an id that is in no list is an error that shows it", () => {
  expect(() => getLabel(TIERS as readonly ListEntry[], "quaternary")).toThrow("quaternary");
});
