import type { TimelineInput } from "@/lib/view-models/timeline/items";
import { AS_OF, company, timelineInput } from "./timeline-fixture";
import { HARD_MILESTONES } from "./timeline-hard-milestones";
import { HARD_PARTNERSHIPS } from "./timeline-hard-partnerships";
import { by, told } from "./timeline-told";

const NAMES: Record<string, Partial<Parameters<typeof company>[1]>> = {
  aster: { name: "Aster Motor", aliases: ["Aster"] },
  borealis: { name: "Borealis Kosan", aliases: ["Borealis"], kind: "energy" },
  cinder: { name: "Cinder Energy Solution", aliases: ["Cinder Energy", "Cinder"], kind: "cell-maker" },
  delta: { name: "Delta" },
  echo: {
    name: "Echo Gesellschaft für Festkörperbatterieentwicklung",
    aliases: ["Echo"],
    kind: "cell-developer",
  },
  fjord: { name: "Fjord University", aliases: ["Fjord"], kind: "university" },
  golf: { name: "Golf Institute", kind: "research-institute" },
  panorama: { name: "Panorama", kind: "electronics" },
  prime: { name: "Prime Planet Cells", kind: "joint-venture" },
};

/** Every hard case at once: open ends, approximations, decades, days, moved thrice, withdrawn, unreported, long titles. */
export function hardCases(given: Partial<TimelineInput> = {}): TimelineInput {
  return timelineInput({
    companies: new Map(Object.entries(NAMES).map(([id, names]) => [id, company(id, names)])),
    milestones: HARD_MILESTONES.map((each) => each.milestone),
    partnerships: HARD_PARTNERSHIPS.map((each) => each.partnership),
    claims: [...HARD_PARTNERSHIPS, ...HARD_MILESTONES].flatMap((each) => each.claims),
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
