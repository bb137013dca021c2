import { visit } from "@/components/browser/visit";
import { asksTheSame, queryOfForm, showQuery } from "./form-address";

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
    const asked = queryOfForm(form);
    if (asksTheSame(asked, followed)) return;
    followed = asked;
    visit(`${form.getAttribute("action")}${asked}`, form);
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
  form.addEventListener("keydown", escapePanel, { signal });
  // When the pointer is let go and not before: what a panel moves by closing would slip away under the click.
  document.addEventListener("pointerup", ({ target }) => closePanels(form, target as Node), { signal });
}

function closePanels(form: HTMLFormElement, target: Node): void {
  for (const panel of form.querySelectorAll("details[data-panel][open]"))
    if (!panel.contains(target)) panel.removeAttribute("open");
}

function escapePanel({ key, target }: KeyboardEvent): void {
  const panel = key === "Escape" ? (target as Element).closest("details[open]") : null;
  panel?.removeAttribute("open");
  panel?.querySelector("summary")?.focus();
}
