import { visit } from "@/components/browser/visit";
import { normalizeText, splitSearchText } from "@/lib/domain/search-text";
import { readYearRange, writeYearRange } from "@/lib/domain/years";

/** What each form showed last. */
const lastShown = new WeakMap<HTMLElement, string>();

/**
 * Leads a form to its address at once when a choice changes. A word counts when it is done: at Enter, or when its field is
 * left; not with every letter.
 */
export function attachLiveForm(element: HTMLElement, signal: AbortSignal): void {
  const form = element as HTMLFormElement;
  const { query = "" } = form.dataset;
  showQuery(form, query, lastShown.get(form) ?? query);
  lastShown.set(form, query);
  let followed = query;
  const follow = () => {
    const params = queryOfForm(form);
    if (asksTheSame(params, followed)) return;
    followed = params;
    visit(`${form.getAttribute("action")}${params}`, form);
  };
  form.addEventListener(
    "submit",
    (event) => {
      event.preventDefault();
      follow();
    },
    { signal },
  );
  form.addEventListener(
    "change",
    ({ target }) => {
      if (target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type)) follow();
    },
    { signal },
  );
  form.addEventListener("focusout", follow, { signal });
}

/** The address a form stands for: fields without a value ask for nothing, and years are written as addresses have them. */
function queryOfForm(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string" || value.trim() === "") continue;
    const years = name === "year" ? readYearRange(value) : null;
    query.append(name, years ? writeYearRange(years) : value.trim());
  }
  const written = query.toString();
  return written === "" ? "" : `?${written}`;
}

/** Whether two queries ask for the same, in whatever order. */
function asksTheSame(one: string, other: string): boolean {
  return sorted(one) === sorted(other);
}

function sorted(query: string): string {
  return [...new URLSearchParams(query)].map(String).sort().join("\n");
}

/**
 * Going back in the browser changes the address, not what was ticked: the fields follow the address. A field in
 * which somebody is writing something else than the address said `before` is left alone.
 */
function showQuery(form: HTMLFormElement, query: string, before: string): void {
  const [now, last] = [new URLSearchParams(query), new URLSearchParams(before)];
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement) || field.name === "") continue;
    if (field.type === "checkbox") field.checked = now.getAll(field.name).includes(field.value);
    else if (field.type === "radio") field.checked = (now.get(field.name) ?? "") === field.value;
    else if (field.type !== "hidden" && !isBeingWritten(field, last)) field.value = now.get(field.name) ?? "";
  }
}

/** Whether a field of text has the focus and holds something else than a query says. */
function isBeingWritten(field: HTMLInputElement, query: URLSearchParams): boolean {
  return field === document.activeElement && field.value.trim() !== (query.get(field.name) ?? "");
}

/**
 * Lets the handles of a strip of years set the field beside them, and so the page, once they are let go. A handle at the end
 * of the strip leaves that side open.
 */
export function attachYears(strip: HTMLElement, signal: AbortSignal): void {
  const field = strip.querySelector<HTMLInputElement>("input[name=year]");
  const [from, to] = strip.querySelectorAll<HTMLInputElement>("input[type=range]");
  field?.addEventListener("focusout", () => field.form?.requestSubmit(), { signal });
  if (!field || !from || !to) return;
  const years = [...strip.querySelectorAll<HTMLElement>("ol > li")];
  for (const handle of [from, to]) {
    // The browser keeps where a handle was left.
    handle.value = handle.dataset.year ?? handle.value;
    const isLast = handle === to;
    handle.addEventListener(
      "input",
      () => {
        // A handle is stopped by the other.
        const limit = (isLast ? from : to).valueAsNumber;
        const value = isLast ? Math.max(handle.valueAsNumber, limit) : Math.min(handle.valueAsNumber, limit);
        handle.value = String(value);
        const [first, last] = [from.valueAsNumber, to.valueAsNumber];
        const range = {
          from: first === Number(from.min) ? null : first,
          to: last === Number(to.max) ? null : last,
        };
        field.value = range.from === null && range.to === null ? "" : writeYearRange(range);
        for (const [index, year] of years.entries())
          year.toggleAttribute(
            "data-chosen",
            index >= first - Number(from.min) && index <= last - Number(from.min),
          );
      },
      { signal },
    );
    handle.addEventListener("change", () => field.form?.requestSubmit(), { signal });
  }
}

/** Lets the field over many choices hide those that do not fit what is typed. */
export function attachNarrowing(element: HTMLElement, signal: AbortSignal): void {
  const field = element.querySelector("input");
  const output = element.querySelector("output");
  const choices = [...(element.parentElement?.querySelectorAll<HTMLElement>(":scope > label") ?? [])];
  const more = element.parentElement?.querySelector<HTMLElement>(":scope > details");
  if (!field || !output) return;
  const narrow = () => {
    const words = splitSearchText(field.value);
    const isNarrowed = words.length > 0;
    let fitting = 0;
    for (const choice of choices) {
      choice.hidden = !fits(choice, words);
      if (!choice.hidden) fitting += 1;
    }
    if (more) more.hidden = isNarrowed;
    output.value = isNarrowed ? `${fitting} of ${choices.length}` : "";
  };
  field.addEventListener("input", narrow, { signal });
  field.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault(), { signal });
  // What a page before this one, or the browser, left in it.
  narrow();
}

/** Whether every word stands in the choice's name or in another name of it. */
function fits(choice: HTMLElement, words: readonly string[]): boolean {
  const names = [
    [...choice.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)?.textContent ?? "",
    ...(choice.dataset.also ?? "").split("\n"),
  ].map(normalizeText);
  return words.every((word) => names.some((name) => name.includes(word)));
}
