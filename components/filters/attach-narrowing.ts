import { normalizeText, splitSearchText } from "@/lib/domain/search-text";

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
