import { by, type ToldMilestone, told } from "./timeline-told";

/** Milestones that are hard to draw, each for another reason. */
export const HARD_MILESTONES: readonly ToldMilestone[] = [
  told("aster-car", { title: "Aster Motor: car with all-solid-state batteries", companies: by("aster") }, [
    ["target", "2020/2023", "2017-07-25", "aster"],
    ["target", "../2025", "2021-09-07", "aster"],
    ["target", "2027/2028", "2023-10-12", "aster"],
  ]),
  told("aster-hybrid", { title: "Aster Motor: hybrid with solid-state cells", companies: by("aster") }, [
    ["target", "2025~", "2020-12-10", "aster"],
    ["delayed", "2026~", "2022-05-01", "aster"],
    ["delayed", "2028~", "2024-05-01", "aster"],
    ["delayed", "2030-01~/2030-06~", "2026-01-10", "aster"],
  ]),
  told(
    "aster-volume",
    { title: "Aster Motor: mass production", kind: "volume-production", companies: by("aster") },
    [["target", "2030/..", "2023-10-12", "aster"]],
  ),
  told("aster-early", { title: "Aster Motor: batteries deployed", companies: by("aster") }, [
    ["target", "2027/..", "2023-10-12", "aster"],
  ]),
  told(
    "aster-prototype",
    {
      title: "Aster Motor: prototype on a public road",
      companies: by("aster"),
      kind: "vehicle-demonstration",
    },
    [
      ["target", "2020", "2018-01-01", "aster"],
      ["achieved", "2020-08~", "2021-09-07", "aster"],
    ],
  ),
  told(
    "aster-sales",
    {
      title: "Aster Motor: 3.5 million electric cars a year",
      companies: by("aster"),
      kind: "sales-volume",
    },
    [["target", "2030", "2021-12-14", "aster"]],
  ),
  told(
    "borealis-plant",
    {
      title: "Borealis Kosan: large pilot plant for sulfide solid electrolytes",
      kind: "plant",
      companies: by("borealis"),
      partnerships: ["aster-borealis"],
    },
    [["target", "2027-12", "2026-01-29", "borealis"]],
  ),
  told(
    "borealis-materials",
    {
      title: "Borealis: small pilot facility 2",
      kind: "pilot-line",
      companies: by("borealis"),
      partnerships: ["aster-borealis"],
    },
    [["achieved", "2024-10-28", "2024-10-28", "borealis"]],
  ),
  told(
    "joint-commercial",
    {
      title: "All-solid-state batteries reach the market",
      kind: "commercialisation",
      companies: by("aster", "borealis"),
      partnerships: ["aster-borealis"],
    },
    [["target", "2027/2028", "2023-10-12", "aster"]],
  ),
  told(
    "cinder-lines",
    {
      title: "Cinder Energy: new lines in Michigan",
      kind: "plant",
      companies: by("cinder"),
      technologies: ["lithium-ion"],
    },
    [["target", "../2025", "2023-10-05", "cinder"]],
  ),
  told("cinder-samples", { title: "Cinder Energy: A samples", kind: "a-sample", companies: by("cinder") }, [
    ["target", "2024", "2022-02-05", "cinder"],
    ["not-yet", "2024", "2025-01-30"],
  ]),
  told(
    "cinder-sold",
    {
      title: "Cinder Energy: polymer cells on sale",
      companies: by("cinder"),
    },
    [
      ["target", "2024", "2020-02-05", "cinder"],
      ["target", "2026", "2022-02-05", "cinder"],
      ["withdrawn", null, "2025-02-05", "cinder"],
    ],
  ),
  told(
    "cinder-later",
    {
      title: "Cinder Energy: second factory",
      companies: by("cinder"),
    },
    [
      ["target", "2025", "2021-02-05", "cinder"],
      ["delayed", null, "2024-02-05", "cinder"],
    ],
  ),
  told("delta-decade", { title: "Delta's cells are made throughout the decade", companies: by("delta") }, [
    ["target", "202X", "2019-03-05", "delta"],
  ]),
  told("delta-due", { title: "Delta: scooter", companies: by("delta") }, [
    ["target", "2026-09~/2026-12~", "2026-03-05", "delta"],
  ]),
  told("delta-someday", { title: "Delta: aviation", companies: by("delta") }, [
    ["target", null, "2025-03-05", "delta"],
  ]),
  told("delta-else", { title: "Delta: recycling line", companies: by("delta") }, [
    ["target", null, "2025-03-05", "delta"],
  ]),
  told("delta-third", { title: "Delta publishes its cell chemistry", companies: by("delta") }, [
    ["target", null, "2025-03-05", "delta"],
  ]),
  told("delta-far", { title: "Delta is carbon-free", kind: "policy", companies: by("delta") }, [
    ["target", "2060", "2025-03-05", "delta"],
  ]),
  told(
    "echo-long",
    {
      title:
        "Echo Gesellschaft für Festkörperbatterieentwicklung begins, together with all its suppliers in four countries, to deliver semi-solid-state battery packs of the second generation to makers of agricultural machinery",
      companies: by("echo"),
    },
    [
      ["target", "2026-01/2026-06", "2024-03-05", "echo"],
      ["target", "2027-04/2028-03", "2025-03-05", "echo"],
    ],
  ),
  told("echo-pulled", { title: "Echo's B samples", kind: "b-sample", companies: by("echo") }, [
    ["target", "2029", "2024-03-05", "echo"],
    ["target", "2027-06", "2025-03-05", "echo"],
  ]),
  told(
    "fjord-gone",
    {
      title: "Fjord tells that it worked, not when",
      companies: [
        { company: "fjord", part: "responsible" },
        { company: "golf", part: "involved" },
      ],
    },
    [["achieved", null, "2025-12-08"]],
  ),
];
