import { visit } from "@/components/browser/visit";
import { formatDate } from "@/lib/domain/date-text";
import type { Day } from "@/lib/domain/days";
import { getDayAt } from "@/lib/drawing/year-scale";
import { getDayHref } from "@/lib/view-models/as-of/carried";

/** Lets the as-of line be dragged along the axis; let go, the page shows that day. Escape leaves it where it was. */
export function attachDayLine(line: HTMLElement, signal: AbortSignal): void {
  const { path = "", rest = "", from = "", to = "", since = "", today = "" } = line.dataset;
  const output = line.querySelector("output");
  const stands = Number(line.dataset.dayLine);
  const head = line.parentElement;
  if (!output || !head) return;
  line.hidden = false;
  let day: Day | null = null;
  const put = (at: number) => line.style.setProperty("--at", String(at));
  const drag = ({ clientX }: PointerEvent) => {
    // The axis as it is drawn now: its drawing stands beside the line.
    const axis = head.querySelector("svg")?.getBoundingClientRect();
    if (!axis || axis.width === 0) return;
    const at = Math.min(1, Math.max(0, (clientX - axis.left) / axis.width));
    const asked = getDayAt({ from, to }, at);
    day = asked < since ? since : asked > today ? today : asked;
    if (day === asked) put(at);
    output.value = day === today ? "today" : formatDate({ edtf: day });
  };
  const leave = () => {
    day = null;
    line.removeAttribute("data-dragging");
  };
  const on = (type: "pointermove" | "pointerup" | "pointercancel", handle: (event: PointerEvent) => void) =>
    line.addEventListener(type, (event) => line.hasPointerCapture(event.pointerId) && handle(event), {
      signal,
    });
  line.addEventListener(
    "pointerdown",
    (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      line.setPointerCapture(event.pointerId);
      line.setAttribute("data-dragging", "");
      drag(event);
    },
    { signal },
  );
  on("pointermove", (event) => line.hasAttribute("data-dragging") && drag(event));
  on("pointerup", () => {
    const asked = day;
    leave();
    if (asked !== null) visit(getDayHref(path, rest, asked === today ? null : asked), line);
  });
  const giveUp = () => {
    leave();
    put(stands);
  };
  on("pointercancel", giveUp);
  document.addEventListener(
    "keydown",
    ({ key }) => key === "Escape" && line.hasAttribute("data-dragging") && giveUp(),
    { signal },
  );
}
