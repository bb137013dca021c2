import type { Claim, Milestone, Partnership } from "@/lib/schema/shapes";
import type { TimelineInput } from "@/lib/view-models/timeline/input";
import {
  AS_OF,
  type Saying,
  claims,
  company,
  date,
  milestone,
  partnership,
  timelineInput,
} from "./timeline-fixture";

interface Case {
  readonly milestone: Milestone;
  readonly claims: readonly Claim[];
}

/** A milestone whose dates follow from what is said of it; the last target is the current one. */
function told(id: string, given: Partial<Milestone>, sayings: readonly Saying[]): Case {
  const targets = sayings.filter(([says, when]) => (says === "target" || says === "delayed") && when !== null);
  const achieved = sayings.find(([says]) => says === "achieved")?.[1];
  return {
    milestone: milestone(id, {
      baseline: targets[0]?.[1] ? date(targets[0][1]) : null,
      current: targets.at(-1)?.[1] ? date(targets.at(-1)?.[1] as string) : null,
      achieved: achieved ? date(achieved) : null,
      claims: sayings.length,
      ...given,
    }),
    claims: claims("milestone", id, sayings),
  };
}

const by = (...ids: string[]): Milestone["companies"] => ids.map((id) => ({ company: id, part: "responsible" }));

const CASES: readonly Case[] = [
  told("aster-car", { title: "Aster Motor puts all-solid-state batteries into a car", companies: by("aster") }, [
    ["target", "2020/2023", "2017-07-25", "aster"],
    ["target", "../2025", "2021-09-07", "aster"],
    ["target", "2027/2028", "2023-10-12", "aster"],
  ]),
  told("aster-hybrid", { title: "Aster Motor's hybrid with solid-state cells", companies: by("aster") }, [
    ["target", "2025~", "2020-12-10", "aster"],
    ["delayed", "2026~", "2022-05-01", "aster"],
    ["delayed", "2028~", "2024-05-01", "aster"],
    ["delayed", "2030-01~/2030-06~", "2026-01-10", "aster"],
  ]),
  told("aster-volume", { title: "Aster Motor mass-produces", kind: "volume-production", companies: by("aster") }, [
    ["target", "2030/..", "2023-10-12", "aster"],
  ]),
  told("aster-early", { title: "Aster Motor deploys the batteries", companies: by("aster"), status: "open" }, [
    ["target", "2027/..", "2023-10-12", "aster"],
  ]),
  told(
    "aster-prototype",
    {
      title: "Aster Motor drives a prototype on a public road",
      companies: by("aster"),
      status: "achieved",
      kind: "vehicle-demonstration",
    },
    [
      ["target", "2020", "2018-01-01", "aster"],
      ["achieved", "2020-08~", "2021-09-07", "aster"],
    ],
  ),
  told("aster-sales", { title: "Aster Motor sells 3.5 million electric cars a year", companies: by("aster"), kind: "sales-volume" }, [
    ["target", "2030", "2021-12-14", "aster"],
  ]),
  told("borealis-plant", { title: "Borealis Kosan's large pilot plant for sulfide solid electrolytes is complete", kind: "plant", companies: by("borealis"), partnerships: ["aster-borealis"] }, [
    ["target", "2027-12", "2026-01-29", "borealis"],
  ]),
  told("borealis-materials", { title: "Borealis starts small pilot facility 2", kind: "pilot-line", companies: by("borealis"), status: "achieved", partnerships: ["aster-borealis"] }, [
    ["achieved", "2024-10-28", "2024-10-28", "borealis"],
  ]),
  told("joint-commercial", { title: "All-solid-state batteries reach the market", kind: "commercialisation", companies: by("aster", "borealis"), partnerships: ["aster-borealis"] }, [
    ["target", "2027/2028", "2023-10-12", "aster"],
  ]),
  told("cinder-lines", { title: "Cinder Energy's new lines in Michigan stand ready", kind: "plant", companies: by("cinder"), status: "unreported", technologies: ["lithium-ion"] }, [
    ["target", "../2025", "2023-10-05", "cinder"],
  ]),
  told("cinder-samples", { title: "Cinder Energy ships A samples", kind: "a-sample", companies: by("cinder"), status: "missed" }, [
    ["target", "2024", "2022-02-05", "cinder"],
    ["not-yet", "2024", "2025-01-30"],
  ]),
  told("cinder-sold", { title: "Cinder Energy's polymer cells go on sale", companies: by("cinder"), status: "withdrawn", current: null }, [
    ["target", "2024", "2020-02-05", "cinder"],
    ["target", "2026", "2022-02-05", "cinder"],
    ["withdrawn", null, "2025-02-05", "cinder"],
  ]),
  told("cinder-later", { title: "Cinder Energy starts a second factory", companies: by("cinder"), status: "undated", current: null }, [
    ["target", "2025", "2021-02-05", "cinder"],
    ["delayed", null, "2024-02-05", "cinder"],
  ]),
  told("delta-decade", { title: "Delta's cells are made throughout the decade", companies: by("delta"), status: "due" }, [
    ["target", "202X", "2019-03-05", "delta"],
  ]),
  told("delta-due", { title: "Delta launches a scooter", companies: by("delta"), status: "due" }, [
    ["target", "2026-09~/2026-12~", "2026-03-05", "delta"],
  ]),
  told("delta-someday", { title: "Delta enters aviation", companies: by("delta"), status: "undated" }, [["target", null, "2025-03-05", "delta"]]),
  told("delta-else", { title: "Delta opens a recycling line", companies: by("delta"), status: "undated" }, [["target", null, "2025-03-05", "delta"]]),
  told("delta-third", { title: "Delta publishes its cell chemistry", companies: by("delta"), status: "undated" }, [["target", null, "2025-03-05", "delta"]]),
  told("delta-far", { title: "Delta is carbon-free", kind: "policy", companies: by("delta") }, [["target", "2060", "2025-03-05", "delta"]]),
  told(
    "echo-long",
    {
      title:
        "Echo Gesellschaft für Festkörperbatterieentwicklung begins, together with all its suppliers in four countries, to deliver semi-solid-state battery packs of the second generation to makers of agricultural machinery",
      companies: by("echo"),
      status: "open",
    },
    [
      ["target", "2026-01/2026-06", "2024-03-05", "echo"],
      ["target", "2027-04/2028-03", "2025-03-05", "echo"],
    ],
  ),
  told("echo-pulled", { title: "Echo's B samples", kind: "b-sample", companies: by("echo"), status: "open" }, [
    ["target", "2029", "2024-03-05", "echo"],
    ["target", "2027-06", "2025-03-05", "echo"],
  ]),
  told("fjord-gone", { title: "Fjord tells that it worked, not when", companies: [{ company: "fjord", part: "responsible" }, { company: "golf", part: "involved" }], status: "achieved" }, [
    ["achieved", null, "2025-12-08"],
  ]),
];

interface Told {
  readonly partnership: Partnership;
  readonly claims: readonly Claim[];
}

function agreed(id: string, given: Partial<Partnership>, sayings: readonly Saying[]): Told {
  return { partnership: partnership(id, given), claims: claims("partnership", id, sayings) };
}

const parties = (...ids: string[]): Partnership["parties"] => ids.map((id) => ({ company: id, role: "partner" }));

const AGREEMENTS: readonly Told[] = [
  agreed("aster-borealis", { name: "Aster and Borealis", announced: date("2023-10-12"), parties: parties("aster", "borealis") }, [
    ["announced", "2023-10-12", "2023-10-12", "aster"],
  ]),
  agreed("aster-panorama", { name: "Aster and Panorama: prismatic cells", technologies: ["lithium-ion", "all-solid-state"], announced: date("2019-01-22"), parties: parties("aster", "panorama"), formed: "prime", status: "active" }, [
    ["announced", "2019-01-22", "2019-01-22", "aster"],
    ["active", null, "2025-05-01"],
  ]),
  agreed("aster-echo", { name: "Aster and Echo: semi-solid packs for farm machines", technologies: ["semi-solid-state"], announced: date("2021~"), parties: parties("aster", "echo"), status: "ended" }, [
    ["announced", "2021~", "2021-05-01", "echo"],
    ["ended", "2024-06/2024-09", "2024-10-01", "aster"],
  ]),
  agreed("aster-cinder", { name: "Cinder supplies Aster in America", technologies: ["lithium-ion"], announced: date("2023-10-05"), parties: parties("aster", "cinder"), kinds: ["supply"] }, [
    ["announced", "2023-10-05", "2023-10-05", "cinder"],
  ]),
  agreed("delta-fjord", { name: "Delta and Fjord", technologies: ["solid-state"], announced: null, parties: parties("delta", "fjord"), kinds: ["research", "funding"], status: "completed" }, [
    ["active", null, "2022-05-01"],
    ["completed", null, "2025-05-01"],
  ]),
];

const NAMES: Record<string, Partial<Parameters<typeof company>[1]>> = {
  aster: { name: "Aster Motor", aliases: ["Aster"] },
  borealis: { name: "Borealis Kosan", aliases: ["Borealis"], kind: "energy" },
  cinder: { name: "Cinder Energy Solution", aliases: ["Cinder Energy", "Cinder"], kind: "cell-maker" },
  delta: { name: "Delta" },
  echo: { name: "Echo Gesellschaft für Festkörperbatterieentwicklung", aliases: ["Echo"], kind: "cell-developer" },
  fjord: { name: "Fjord University", aliases: ["Fjord"], kind: "university" },
  golf: { name: "Golf Institute", kind: "research-institute" },
  panorama: { name: "Panorama", kind: "electronics" },
  prime: { name: "Prime Planet Cells", kind: "joint-venture" },
};

/** Every hard case at once: open ends, approximations, decades, days, moved thrice, withdrawn, unreported, long titles. */
export function hardCases(given: Partial<TimelineInput> = {}): TimelineInput {
  return timelineInput({
    companies: new Map(Object.entries(NAMES).map(([id, names]) => [id, company(id, names)])),
    milestones: CASES.map((each) => each.milestone),
    partnerships: AGREEMENTS.map((each) => each.partnership),
    claims: [...AGREEMENTS, ...CASES].flatMap((each) => each.claims),
    ...given,
  });
}

/** As many companies with one milestone each, in years that go round. */
export function manyLanes(count: number): TimelineInput {
  const ids = Array.from({ length: count }, (_, index) => `company-${String(index).padStart(2, "0")}`);
  const cases = ids.map((id, index) =>
    told(`${id}-launch`, { title: `${id} launches a car`, companies: by(id) }, [
      ["target", `${2024 + (index % 9)}`, "2023-05-05", id],
    ]),
  );
  return timelineInput({
    asOf: AS_OF,
    milestones: cases.map((each) => each.milestone),
    claims: cases.flatMap((each) => each.claims),
  });
}
