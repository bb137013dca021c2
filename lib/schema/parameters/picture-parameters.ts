import { createListCodec } from "./codecs";
import type { Parameters } from "./parse-address";

/** How a picture can look. */
export const PICTURE_THEMES = [
  { id: "light", label: "Light", definition: "Ink on paper." },
  { id: "dark", label: "Dark", definition: "Light type on a dark ground." },
] as const;
type PictureTheme = (typeof PICTURE_THEMES)[number]["id"];

/** How an embedded view can look. */
export const EMBED_THEMES = [
  ...PICTURE_THEMES,
  {
    id: "auto",
    label: "As the reader's device",
    definition: "Light or dark, as the reader's device is set.",
  },
] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number]["id"];

/** How large a picture can be. */
const PICTURE_SIZES = [
  { id: "standard", label: "Standard", definition: "1600 pixels wide, for a slide.", pixels: 1600 },
  { id: "double", label: "Double", definition: "3200 pixels wide, for print.", pixels: 3200 },
] as const;

/** What the address of a picture takes beside the filter of what it shows. */
export const PICTURE_PARAMETERS = {
  theme: {
    schema: createListCodec(PICTURE_THEMES, { description: "How the picture looks.", default: "light" }),
    repeats: false,
  },
  size: {
    schema: createListCodec(PICTURE_SIZES, { description: "How large the picture is.", default: "standard" }),
    repeats: false,
  },
} as const satisfies Parameters;

/** What the address of an embedded view takes beside the filter of what it shows. */
export const EMBED_PARAMETERS = {
  theme: {
    schema: createListCodec(EMBED_THEMES, { description: "How the view looks.", default: "auto" }),
    repeats: false,
  },
} as const satisfies Parameters;

/** What an address asks of a picture's looks. */
interface PictureParams {
  readonly theme: PictureTheme;
  /** The width in pixels. */
  readonly pixels: number;
}

/** The looks that an address of a picture asks for. */
export function toPictureParams(values: {
  readonly theme?: PictureTheme;
  readonly size?: (typeof PICTURE_SIZES)[number]["id"];
}): PictureParams {
  const { theme = "light", size = "standard" } = values;
  return { theme, pixels: PICTURE_SIZES.find(({ id }) => id === size)?.pixels ?? PICTURE_SIZES[0].pixels };
}

/** The looks that an address of an embedded view asks for. */
export function toEmbedTheme({ theme = "auto" }: { readonly theme?: EmbedTheme }): EmbedTheme {
  return theme;
}
