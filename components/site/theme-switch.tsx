import type { ReactNode } from "react";
import { THEMES, type Theme } from "./theme";
import styles from "./theme-switch.module.css";

const ICONS: Record<Theme, ReactNode> = {
  system: (
    <>
      <circle r="6" className={styles.line} />
      <path d="M0 -6 A6 6 0 0 1 0 6 Z" />
    </>
  ),
  light: (
    <>
      <circle r="3.2" />
      <path
        d="M0-7.5V-5.2M0 7.5V5.2M-7.5 0H-5.2M7.5 0H5.2M-5.3-5.3-3.7-3.7M5.3 5.3 3.7 3.7M-5.3 5.3-3.7 3.7M5.3-5.3 3.7-3.7"
        className={styles.line}
      />
    </>
  ),
  dark: <path d="M2.2-6.4A6.6 6.6 0 1 0 6.4 2.2 5.4 5.4 0 0 1 2.2-6.4Z" />,
};

/** Chooses between the device's theme, light and dark; shown only where scripts run. */
export function ThemeSwitch() {
  return (
    <fieldset className={styles.switch} data-theme-switch data-print="hide">
      <legend className="visually-hidden">Colour theme</legend>
      {THEMES.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className={styles.choice}
          data-choice={id}
          title={label}
          aria-label={label}
          aria-pressed={id === "system"}
        >
          <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
            {ICONS[id]}
          </svg>
        </button>
      ))}
    </fieldset>
  );
}
