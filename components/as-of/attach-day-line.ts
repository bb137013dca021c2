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
  /** The pointer that holds the line, and how far from its middle. */
  let held: { readonly id: number; readonly beside: number } | null = null;
  const put = (at: number) => line.style.setProperty("--at", String(at));
  const drag = (x: number) => {
    // The axis as it is drawn now: its drawing stands beside the line.
    const axis = head.querySelector("svg")?.getBoundingClientRect();
    if (!axis || axis.width === 0) return;
    const at = Math.min(1, Math.max(0, (x - axis.left) / axis.width));
    const asked = getDayAt({ from, to }, at);
    day = asked < since ? since : asked > today ? today : asked;
    if (day === asked) put(at);
    output.value = day === today ? "today" : formatDate({ edtf: day });
    line.setAttribute("data-dragging", "");
  };
  const leave = () => {
    held = null;
    day = null;
    line.removeAttribute("data-dragging");
  };
  const giveUp = () => {
    leave();
    put(stands);
  };
  line.addEventListener(
    "pointerdown",
    ({ button, pointerId, clientX }) => {
      if (button !== 0) return;
      const { left, width } = line.getBoundingClientRect();
      held = { id: pointerId, beside: clientX - left - width / 2 };
      line.setPointerCapture(pointerId);
    },
    { signal },
  );
  line.addEventListener(
    "pointermove",
    ({ pointerId, clientX }) => held?.id === pointerId && drag(clientX - held.beside),
    { signal },
  );
  line.addEventListener(
    "pointerup",
    () => {
      // A click that moved nothing asks for nothing.
      const asked = day;
      leave();
      if (asked !== null) visit(getDayHref(path, rest, asked === today ? null : asked), line);
    },
    { signal },
  );
  line.addEventListener("pointercancel", giveUp, { signal });
  document.addEventListener("keydown", ({ key }) => key === "Escape" && held !== null && giveUp(), {
    signal,
  });
}
