import type { MilestoneStatus } from "@/lib/domain/milestone-status";
import { getStatusToken, type Palette } from "./colours";
import { drawStatus } from "./marks";
import { element } from "./markup";
import { writeScene } from "./write-scene";

/** For a mask: ink where there is any, and nothing where paper would show. */
const MASK: Palette = { colour: (token) => (token === "paper" ? "none" : "black"), tint: () => "none" };

/**
 * Style rules that give what is marked `data-status` in some elements its status's colour, and its shape as `--shape`, for
 * a mask: in hundreds of rows a picture each would weigh more than the words.
 * @param inside a selector of those elements
 */
export function writeStatusStyles(statuses: readonly MilestoneStatus[], inside: string): string {
  const rules = statuses.map((status) => {
    const scene = writeScene(drawStatus(status), { paint: MASK, size: { width: 0, height: 0 } });
    const picture = element("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: "-7 -7 14 14" }, [scene]);
    const shape = `url("data:image/svg+xml,${picture.replaceAll('"', "'")}")`;
    return `${inside} [data-status=${status}]{--shape:${shape};color:var(--${getStatusToken(status)})}`;
  });
  return rules.join("");
}
