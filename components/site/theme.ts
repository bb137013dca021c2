/** The themes a reader can choose; "system" follows the device. */
export const THEMES = [
  { id: "system", label: "Theme of the device" },
  { id: "light", label: "Light theme" },
  { id: "dark", label: "Dark theme" },
] as const;

export type Theme = (typeof THEMES)[number]["id"];

/** Whether a text names a theme. */
export function isTheme(text: string | undefined): text is Theme {
  return THEMES.some(({ id }) => id === text);
}

/** Where the choice is remembered. */
export const THEME_KEY = "interphase-theme";

/**
 * Runs in the head before the first paint, so that no page flashes in the wrong theme.
 * It also tells the style sheet that there is a script to switch with.
 */
export const THEME_SCRIPT = `(()=>{let t;try{t=localStorage.getItem("${THEME_KEY}")}catch{}document.documentElement.dataset.theme=t==="light"||t==="dark"?t:"system"})()`;
