import type { MilestoneStatus } from "@/lib/domain/milestone-status";
import type { Palette } from "@/lib/drawing/colours";
import { drawStatus } from "@/lib/drawing/marks";
import type { Markup } from "@/lib/drawing/markup";
import { writeScene } from "@/lib/drawing/write-scene";

/** The shape of a status around (0, 0), `radius` pixels out from there. */
export function statusShape(status: MilestoneStatus, paint: Palette, radius = 6): Markup {
  return writeScene(drawStatus(status, radius), { paint, size: { width: 0, height: 0 } });
}
