import { visit } from "@/components/browser/visit";
import { groupBy } from "@/lib/domain/list";
import { normalizeText, splitSearchText } from "@/lib/domain/search-text";
import { readYearRange, typeYears, writeYearRange } from "@/lib/domain/years";
import { stopHandle } from "./stop-handle";

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
    const params = queryOfForm(form, followed);
    if (asksTheSame(params, followed)) return;
    followed = params;
    visit(`${form.getAttribute("action")}${params}`, form);
  };
  form.addEventListener(
    "submit",
    (event) => {
      event.preventDefault();
      follow();
      foldSheet(form);
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

/** Shows what the filter leaves, where its fields lie over that; the focus goes to what unfolds them again. */
function foldSheet(form: HTMLFormElement): void {
  const sheet = form.closest("details");
  if (!sheet?.open) return;
  sheet.open = false;
  sheet.querySelector("summary")?.focus({ preventScroll: true });
}

/**
 * The address a form stands for: fields without a value ask for nothing. What was ticked later stands later, wherever it has
 * its place in the list.
 * @param before the query that the form stood for until now
 */
function queryOfForm(form: HTMLFormElement, before: string): string {
  const fields = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && value.trim() !== "" ? [{ name, value: readField(name, value.trim()) }] : [],
  );
  const query = new URLSearchParams();
  for (const [name, alike] of groupBy(fields, (field) => field.name))
    for (const { value } of sortAsAsked(alike, before)) query.append(name, value);
  const written = query.toString();
  return written === "" ? "" : `?${written}`;
}

/** Fields in the order in which a query asks for them; what it does not ask for comes last. */
function sortAsAsked<T extends { readonly name: string; readonly value: string }>(
  fields: readonly T[],
  query: string,
): T[] {
  const asked = new URLSearchParams(query);
  const placeOf = ({ name, value }: T) => {
    const place = asked.getAll(name).indexOf(value);
    return place < 0 ? Number.POSITIVE_INFINITY : place;
  };
  return [...fields].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0));
}

/** What a field holds as the address says it: years may be typed in several ways. */
function readField(name: string, value: string): string {
  const years = name === "year" && readYearRange(value);
  return years ? writeYearRange(years) : value;
}

/** What a field shows of an address. */
function showField(name: string, value: string): string {
  const years = name === "year" && readYearRange(value);
  return years ? typeYears(years) : value;
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
    else if (field.type !== "hidden" && !isBeingWritten(field, last))
      field.value = showField(field.name, now.get(field.name) ?? "");
  }
}

/** Whether a field of text has the focus and holds something else than a query says. */
function isBeingWritten(field: HTMLInputElement, query: URLSearchParams): boolean {
  return (
    field === document.activeElement &&
    readField(field.name, field.value.trim()) !== (query.get(field.name) ?? "")
  );
}

/**
 * Lets the handles of a strip of years set the field beside them, and so the page, once they are let go. A handle at the end
 * of the strip leaves that side open.
 */
export function attachYears(strip: HTMLElement, signal: AbortSignal): void {
  const [from, to, field] = strip.querySelectorAll("input");
  if (!from || !to || !field) return;
  // The browser keeps where a handle was left.
  for (const handle of [from, to]) handle.value = handle.dataset.year ?? "";
  strip.addEventListener(
    "input",
    ({ target }) => {
      if (target === field) return;
      stopHandle(target, from, to);
      const [first, last] = [from, to].map(({ value, min, max }) =>
        value === min || value === max ? null : +value,
      );
      field.value =
        from.value === to.value
          ? to.value
          : typeYears({ from: first as number | null, to: last as number | null });
    },
    { signal },
  );
  strip.addEventListener("change", () => field.form?.requestSubmit(), { signal });
}

/**
 * Lets the field over many choices hide those that do not fit what is typed; Enter ticks the first that is left, and
 * Backspace in the empty field takes the last one that is ticked back.
 */
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
  const tickFirst = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    // The form is not sent: the field is none of its own.
    event.preventDefault();
    if (field.value.trim() === "") return;
    choices
      .find(({ hidden }) => !hidden)
      ?.querySelector<HTMLInputElement>("input:not(:checked)")
      ?.click();
  };
  const untickLast = ({ key }: KeyboardEvent) => {
    if (key !== "Backspace" || field.value !== "") return;
    const ticked = choices.flatMap((choice) => choice.querySelector<HTMLInputElement>("input:checked") ?? []);
    sortAsAsked(ticked, field.form?.dataset.query ?? "")
      .at(-1)
      ?.click();
  };
  field.addEventListener("input", narrow, { signal });
  field.addEventListener("keydown", tickFirst, { signal });
  field.addEventListener("keydown", untickLast, { signal });
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
