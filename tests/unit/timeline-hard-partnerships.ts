import type { Partnership } from "@/lib/schema/api/shapes";
import { date } from "./timeline-fixture";
import { agreed, type ToldPartnership } from "./timeline-told";

const parties = (...ids: string[]): Partnership["parties"] =>
  ids.map((id) => ({ company: id, role: "partner" }));

/** Partnerships that live, ended, were completed on a day nobody told, and of which nobody dated the announcement. */
export const HARD_PARTNERSHIPS: readonly ToldPartnership[] = [
  agreed(
    "aster-borealis",
    { name: "Aster and Borealis", announced: date("2023-10-12"), parties: parties("aster", "borealis") },
    [["announced", "2023-10-12", "2023-10-12", "aster"]],
  ),
  agreed(
    "aster-panorama",
    {
      name: "Aster and Panorama: prismatic cells",
      technologies: ["lithium-ion", "all-solid-state"],
      announced: date("2019-01-22"),
      parties: parties("aster", "panorama"),
      formed: "prime",
      status: "active",
    },
    [
      ["announced", "2019-01-22", "2019-01-22", "aster"],
      ["active", null, "2025-05-01"],
    ],
  ),
  agreed(
    "aster-echo",
    {
      name: "Aster and Echo: semi-solid packs for farm machines",
      technologies: ["semi-solid-state"],
      announced: date("2021~"),
      parties: parties("aster", "echo"),
      status: "ended",
    },
    [
      ["announced", "2021~", "2021-05-01", "echo"],
      ["ended", "2024-06/2024-09", "2024-10-01", "aster"],
    ],
  ),
  agreed(
    "aster-cinder",
    {
      name: "Cinder supplies Aster in America",
      technologies: ["lithium-ion"],
      announced: date("2023-10-05"),
      parties: parties("aster", "cinder"),
      kinds: ["supply"],
    },
    [["announced", "2023-10-05", "2023-10-05", "cinder"]],
  ),
  agreed(
    "delta-fjord",
    {
      name: "Delta and Fjord",
      technologies: ["solid-state"],
      announced: null,
      parties: parties("delta", "fjord"),
      kinds: ["research", "funding"],
      status: "completed",
    },
    [
      ["active", null, "2022-05-01"],
      ["completed", null, "2025-05-01"],
    ],
  ),
];
