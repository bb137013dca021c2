import { writeChosen } from "@/lib/view-models/compare/chosen";

/** Where a tab keeps the companies that are ticked in the list: ids and names, in the order of the ticks. */
const KEY = "compare";

/**
 * Says which companies are ticked. Those of the list of companies stay ticked in this tab while the list is searched,
 * filtered, ordered and paged; one that it does not show now is sent along unseen.
 */
export function attachChosen(form: HTMLElement, signal: AbortSignal): void {
  const said = form.querySelector("output");
  const clear = form.querySelector<HTMLButtonElement>("button[type=button]");
  if (!said || !clear) return;
  const boxes = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  const isKept = form.dataset.chosen === "kept";
  const chosen = new Map<string, string>();
  const show = () => {
    said.value = writeChosen([...chosen.values()]);
    clear.hidden = chosen.size === 0;
    form.hidden = boxes.length === 0 && chosen.size === 0;
    for (const field of form.querySelectorAll("[data-unseen]")) field.remove();
    const unseen = [...chosen.keys()].filter((id) => !boxes.some(({ value }) => value === id));
    form.append(...unseen.map(makeField));
  };
  const change = () => {
    for (const box of boxes)
      if (!box.checked) chosen.delete(box.value);
      else if (!chosen.has(box.value)) chosen.set(box.value, nameOf(box));
    if (isKept) keep(chosen);
    show();
  };
  const restore = () => {
    for (const [id, name] of isKept ? readKept() : []) chosen.set(id, name);
    for (const box of boxes) box.checked ||= chosen.has(box.value);
    change();
  };
  form.addEventListener("change", change, { signal });
  clear.addEventListener(
    "click",
    () => {
      chosen.clear();
      for (const box of boxes) box.checked = false;
      change();
      boxes[0]?.focus({ preventScroll: true });
    },
    { signal },
  );
  // The way back may lead to a page as it was left, before more was ticked on another.
  window.addEventListener("pageshow", ({ persisted }) => persisted && restore(), { signal });
  restore();
}

/** What a box is about: the name at the head of its row, or its label. */
function nameOf(box: HTMLInputElement): string {
  const words = box.closest("tr")?.querySelector("th a") ?? box.closest("label");
  return words?.textContent?.trim() ?? box.value;
}

function makeField(value: string): HTMLInputElement {
  const field = Object.assign(document.createElement("input"), { type: "hidden", name: "company", value });
  field.dataset.unseen = "";
  return field;
}

function readKept(): readonly (readonly [id: string, name: string])[] {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
  } catch {
    // A browser that keeps nothing: the boxes alone are what is chosen.
    return [];
  }
}

function keep(chosen: ReadonlyMap<string, string>): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...chosen]));
  } catch {
    // As above.
  }
}
