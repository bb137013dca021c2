import { stopHandle } from "@/components/filters/stop-handle";
import { readYearRange, typeYears, writeYearRange } from "@/lib/domain/years";
import { type Brushed, getYearAt, type OutcomeCount, writeBrushed } from "@/lib/view-models/charts/brush";

/** So many pixels across are more than an unsteady click. */
const LEAST_DRAG = 6;

/** Lets a reader choose years of a chart by dragging over its plot or by two handles, and tells what they hold. */
export function attachBrush(form: HTMLElement, signal: AbortSignal): void {
  const [from, to, field] = form.querySelectorAll<HTMLInputElement>("input:not([type=hidden])");
  const track = from?.parentElement;
  const output = form.querySelector("output");
  const figure = form.closest("figure");
  const stage = figure?.querySelector<HTMLElement>("[data-chart]");
  if (!from || !to || !field || !track || !output || !figure || !stage) return;
  const counts = readCounts(figure);
  const all: Brushed = { from: +from.min, to: +from.max };
  const unbrushed = output.value;
  const isWhole = () => from.value === from.min && to.value === to.max;

  const show = () => {
    const years = { from: +from.value, to: +to.value };
    const span = all.to - all.from + 1;
    track.style.setProperty("--before", String((years.from - all.from) / span));
    track.style.setProperty("--after", String((all.to - years.to) / span));
    field.value = typeYears(years);
    output.value = isWhole() ? unbrushed : writeBrushed(years, counts);
  };
  form.addEventListener(
    "input",
    ({ target }) => {
      if (target === field) return;
      stopHandle(target, from, to);
      show();
    },
    { signal },
  );
  // An address says years in one way, however they are shown.
  form.addEventListener(
    "formdata",
    ({ formData }) => {
      const years = readYearRange(field.value);
      if (years) formData.set(field.name, writeYearRange(years));
    },
    { signal },
  );
  const choose = (a: number, b: number) => {
    from.value = String(Math.min(a, b));
    to.value = String(Math.max(a, b));
    show();
  };
  const yearAt = (x: number) => {
    const { left, width } = track.getBoundingClientRect();
    return getYearAt(all, (x - left) / width);
  };
  const clear = () => choose(all.from, all.to);
  attachDragging(stage, signal, {
    drag: (start, end) => choose(yearAt(start), yearAt(end)),
    click: clear,
  });
  figure.addEventListener("keydown", ({ key }) => key === "Escape" && !isWhole() && clear(), { signal });
  // Back brings the handles to where they stood, before or after this, and nothing else.
  const restore = () => !isWhole() && show();
  window.addEventListener("pageshow", restore, { signal });
  restore();
}

interface Dragging {
  /** From where to where somebody drags, in pixels across the window. */
  drag(start: number, end: number): void;
  /** A click beside all links. */
  click(): void;
}

/** Tells while somebody drags across an element; a click on a link stays what it is. */
function attachDragging(element: HTMLElement, signal: AbortSignal, { drag, click }: Dragging): void {
  let start: number | null = null;
  element.style.touchAction = "pan-y";
  // A link would be dragged away.
  element.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
  element.addEventListener(
    "pointerdown",
    ({ button, isPrimary, clientX }) => {
      start = button === 0 && isPrimary ? clientX : null;
    },
    { signal },
  );
  element.addEventListener(
    "pointermove",
    ({ clientX, pointerId, isPrimary }) => {
      if (start === null || !isPrimary) return;
      const isCaught = element.hasPointerCapture(pointerId);
      if (!isCaught && Math.abs(clientX - start) < LEAST_DRAG) return;
      // From now on no link below is meant.
      if (!isCaught) element.setPointerCapture(pointerId);
      drag(start, clientX);
    },
    { signal },
  );
  element.addEventListener(
    "pointerup",
    ({ pointerId, target }) => {
      const isClick = start !== null && !element.hasPointerCapture(pointerId);
      if (isClick && !(target as Element).closest("a")) click();
    },
    { signal },
  );
  for (const end of ["pointerup", "pointercancel"])
    element.addEventListener(
      end,
      () => {
        start = null;
      },
      { signal },
    );
}

/** What the table beside the chart counts, year by year. */
function readCounts(figure: HTMLElement): OutcomeCount[] {
  const table = figure.querySelector("table");
  const labels = [...(table?.tHead?.querySelectorAll<HTMLElement>("[data-key]") ?? [])].map(
    ({ textContent }) => textContent?.trim() ?? "",
  );
  return [...(table?.tBodies[0]?.rows ?? [])].flatMap(({ cells }) => {
    const [head, ...numbers] = [...cells].map(({ textContent }) => textContent ?? "");
    if (!/^\d{4}$/.test(head ?? "")) return [];
    return labels.map((label, index) => ({
      year: Number(head),
      label,
      count: Number(numbers[index]?.replaceAll(",", "")) || 0,
    }));
  });
}
