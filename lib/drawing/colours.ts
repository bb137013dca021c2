import type { MilestoneStatus } from "@/lib/domain/milestone-status";

/** How a picture can look. */
export type Theme = "light" | "dark";

/** The colour of paper, which a browser's own frame takes too. */
export const PAPER = { light: "#fbf9f4", dark: "#14171a" } as const;

/** The colours of the design that drawings use. Pages have them as custom properties of the same names. */
export const COLOURS = {
  paper: PAPER,
  ink: { light: "#1b1a17", dark: "#ece9e2" },
  quiet: { light: "#5e5a52", dark: "#a9a59b" },
  rule: { light: "#ded8ca", dark: "#2e3338" },
  "rule-strong": { light: "#b9b1a0", dark: "#4a5158" },
  accent: { light: "#1f5fbf", dark: "#7fb2ff" },
  wash: { light: "#f6f3ea", dark: "#1f2429" },
  "status-achieved": { light: "#1a7f4b", dark: "#5cc98f" },
  "status-open": { light: "#1f5fbf", dark: "#7fb2ff" },
  "status-due": { light: "#a85300", dark: "#f2a65a" },
  "status-unreported": { light: "#7446b0", dark: "#c3a3f0" },
  "status-missed": { light: "#b3261e", dark: "#ff8a80" },
  "status-withdrawn": { light: "#b3261e", dark: "#ff8a80" },
  "status-undated": { light: "#6b6860", dark: "#a8a49b" },
  "technology-all-solid": { light: "#0b6e6e", dark: "#4fc3c3" },
  "technology-semi-solid": { light: "#3e8e96", dark: "#8ad0d6" },
  "technology-other": { light: "#8a8577", dark: "#8c887e" },
  // Companies that are compared: as far apart as six can be, with any of the three colour blindnesses too; the two that are
  // the most alike are the first and the last.
  "company-1": { light: "#640fff", dark: "#6c6aff" },
  "company-2": { light: "#982900", dark: "#ff6a14" },
  "company-3": { light: "#0096ca", dark: "#2cc7a4" },
  "company-4": { light: "#ba7a00", dark: "#ffc304" },
  "company-5": { light: "#1b1a17", dark: "#ece9e2" },
  "company-6": { light: "#5f0691", dark: "#b799ff" },
} as const satisfies Readonly<Record<string, Readonly<Record<Theme, string>>>>;

export type Token = keyof typeof COLOURS;

/** What a drawing paints with: colours as SVG attributes hold them. */
export interface Palette {
  colour(token: Token): string;
  /** A little of a colour on paper; the colour as this palette writes it. */
  tint(colour: string): string;
  /** The colour of what a mark is part of; the one around it where there is none. */
  readonly current?: string;
}

/** The colours as declarations of a style sheet, for whatever theme is shown. */
export function writeColours(): string {
  return Object.entries(COLOURS)
    .map(([token, { light, dark }]) => `--${token}:light-dark(${light},${dark})`)
    .join(";");
}

/** How much of its colour a tint has, in per cent. */
const TINT = 14;

/** The colours of a picture that stands alone. */
export function getPalette(theme: Theme): Palette {
  return {
    colour: (token) => COLOURS[token][theme],
    tint: (colour) => mixed(colour, COLOURS.paper[theme]),
  };
}

/** The colours of a drawing inside a page that defines the custom properties. */
export const PAGE_PALETTE: Palette = {
  colour: (token) => `var(--${token})`,
  tint: (colour) => `color-mix(in srgb, ${colour} ${TINT}%, var(--paper))`,
};

function mixed(colour: string, ground: string): string {
  const parts = [1, 3, 5].map((start) => {
    const [a, b] = [colour, ground].map((hex) => Number.parseInt(hex.slice(start, start + 2), 16));
    return Math.round(((a ?? 0) * TINT + (b ?? 0) * (100 - TINT)) / 100);
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** The colour of a status. */
export function getStatusToken(status: MilestoneStatus): Token {
  return `status-${status}`;
}
