import { chooseTheme, followTheme, isTheme, rememberedTheme, shownTheme, showTheme } from "./theme";

/** Lets the three buttons choose the theme, and shows which one is chosen. */
export function attachThemeSwitch(element: HTMLElement, signal: AbortSignal): void {
  const showChoice = () => {
    for (const button of element.querySelectorAll<HTMLElement>("[data-choice]"))
      button.setAttribute("aria-pressed", String(button.dataset.choice === shownTheme()));
  };
  signal.addEventListener("abort", followTheme(showChoice));
  showTheme(rememberedTheme());
  showChoice();
  element.addEventListener(
    "click",
    ({ target }) => {
      const choice = (target as Element).closest<HTMLElement>("[data-choice]")?.dataset.choice;
      if (isTheme(choice)) chooseTheme(choice);
    },
    { signal },
  );
}
