import { visit } from "@/components/browser/visit";
import { formatDate } from "@/lib/domain/date-text";
import type { Day } from "@/lib/domain/days";
import { getDayHref } from "@/lib/view-models/as-of/carried";
import { getStop, listDayStops } from "@/lib/view-models/as-of/day-stops";

/** How long the slider rests before the page follows it, in milliseconds. */
const REST_MS = 350;
const MONTHS_A_YEAR = 12;

/** Lets the page follow the day that is chosen by its field or its slider, without loading it anew. */
export function attachDayControl(element: HTMLElement, signal: AbortSignal): void {
  const { path = "", rest = "", today = "" } = element.dataset;
  const show = (day: Day, busy: Element) => visit(getDayHref(path, rest, day === today ? null : day), busy);
  const form = element.querySelector("form");
  form?.addEventListener(
    "submit",
    (event) => {
      event.preventDefault();
      show(String(new FormData(form).get("asOf")), form);
    },
    { signal },
  );
  const slider = element.querySelector<HTMLElement>("[data-day-slider]");
  if (slider) attachSlider(slider, today, (day) => show(day, slider), signal);
}

/** The day as a place between the first word and today: a stop for each month. It says the day while it moves. */
function attachSlider(slider: HTMLElement, today: Day, show: (day: Day) => void, signal: AbortSignal): void {
  const { from = today, day = today } = slider.dataset;
  const range = slider.querySelector("input");
  const output = slider.querySelector("output");
  if (!range || !output) return;
  const stops = listDayStops(from, today, day);
  let at = day;
  let timer = 0;
  signal.addEventListener("abort", () => clearTimeout(timer));
  const sayDay = () => {
    const words = at === today ? "today" : formatDate({ edtf: at });
    range.value = String(getStop(stops, at));
    range.setAttribute("aria-valuetext", words);
    output.value = words;
  };
  const settle = () => {
    clearTimeout(timer);
    timer = 0;
    if (at !== day) show(at);
  };
  const moveTo = (index: number) => {
    at = stops[Math.min(Math.max(index, 0), stops.length - 1)] ?? day;
    sayDay();
    clearTimeout(timer);
    timer = window.setTimeout(settle, REST_MS);
  };
  range.addEventListener("input", () => moveTo(Number(range.value)), { signal });
  range.addEventListener("pointerup", () => timer !== 0 && settle(), { signal });
  range.addEventListener(
    "keydown",
    (event) => {
      const years = { PageUp: 1, PageDown: -1 }[event.key];
      if (years === undefined) return;
      event.preventDefault();
      moveTo(getStop(stops, at) + years * MONTHS_A_YEAR);
    },
    { signal },
  );
  sayDay();
}
