import { PAPER } from "@/lib/drawing/colours";

/** The themes a reader can choose; "system" follows the device. */
export const THEMES = [
  { id: "system", label: "Theme of the device" },
  { id: "light", label: "Light theme" },
  { id: "dark", label: "Dark theme" },
] as const;

export type Theme = (typeof THEMES)[number]["id"];

/** Whether a text names a theme. */
function isTheme(text: string | undefined): text is Theme {
  return THEMES.some(({ id }) => id === text);
}

/** Where the choice is remembered. */
const THEME_KEY = "interphase-theme";

/**
 * Runs in the head before the first paint, so that no page flashes in the wrong theme.
 * It also tells the style sheet that there is a script to switch with.
 */
export const THEME_SCRIPT = `(()=>{let t;try{t=localStorage.getItem("${THEME_KEY}")}catch{}document.documentElement.dataset.theme=t==="light"||t==="dark"?t:"system"})()`;

/** The theme chosen in this browser; "system" where none is remembered or nothing may be. */
export function rememberedTheme(): Theme {
  try {
    const text = localStorage.getItem(THEME_KEY);
    return text === "light" || text === "dark" ? text : "system";
  } catch {
    return "system";
  }
}

/** Remembers a theme and shows it. */
function chooseTheme(theme: Theme): void {
  try {
    if (theme === "system") localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // A browser that keeps nothing still shows the theme for this page.
  }
  showTheme(theme);
}

/** Shows a theme: the page by its root's attribute, the browser's frame by its own colour. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.media.includes("dark") ? "dark" : "light";
    meta.content = PAPER[theme === "system" ? own : theme];
  }
}

/** The theme shown now. */
function shownTheme(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "system";
}

/** Calls back when another theme is shown, here or by another tab; returns how to stop. */
function followTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  const follow = () => showTheme(rememberedTheme());
  addEventListener("storage", follow);
  return () => {
    observer.disconnect();
    removeEventListener("storage", follow);
  };
}

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
