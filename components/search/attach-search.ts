import { loadStyles } from "@/components/browser/load-styles";
import { attachSlash } from "./slash-key";

/** Lets the / key lead to a search field, and suggests what would be found once somebody goes to it. */
export function attachSearch(element: HTMLElement, signal: AbortSignal): void {
  const field = element.querySelector<HTMLInputElement>("input[type=search]");
  const place = element.querySelector<HTMLElement>("[data-suggestions]");
  if (!field || !place) return;
  attachSlash(field, signal);
  const load = async () => {
    const [{ mountSuggestions }] = await Promise.all([
      import("./mount-suggestions"),
      loadStyles("mount-suggestions"),
    ]);
    if (!signal.aborted) mountSuggestions(place, field, signal);
  };
  // Where they cannot be fetched the form searches all the same.
  field.addEventListener("focus", () => void load().catch(() => {}), { signal, once: true });
  if (document.activeElement === field) void load().catch(() => {});
}
