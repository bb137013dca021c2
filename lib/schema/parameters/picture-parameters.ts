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
  { id: "standard", label: "Standard", definition: "1600 pixels wide, or as its shape says.", pixels: 1600 },
  { id: "double", label: "Double", definition: "Twice that, for print.", pixels: 3200 },
] as const;

/** What a picture is cut to where its address asks for it; else it is as high as what it shows. */
export const PICTURE_SHAPES = [
  {
    id: "wide",
    label: "16:9",
    definition: "1600 by 900 pixels, for a slide.",
    width: 1600,
    height: 900,
  },
  {
    id: "square",
    label: "1:1",
    definition: "1200 by 1200 pixels, for a post.",
    width: 1200,
    height: 1200,
  },
  {
    id: "tall",
    label: "9:16",
    definition: "1080 by 1920 pixels, for a phone held upright.",
    width: 1080,
    height: 1920,
  },
] as const;
export type PictureShape = (typeof PICTURE_SHAPES)[number];

/** What a picture can be asked for: one of the shapes that it is cut to, or none of them. */
export const SHAPE_CHOICES = [
  { id: "whole", label: "As it is", definition: "1600 pixels wide, as high as what it shows." },
  ...PICTURE_SHAPES,
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
  shape: {
    schema: createListCodec(SHAPE_CHOICES, {
      description: "What the picture is cut to: it is laid out anew and shows what has room there.",
      default: "whole",
    }),
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
  /** Null where it is as high as what it shows. */
  readonly shape: PictureShape | null;
}

/** The looks that an address of a picture asks for. */
export function toPictureParams(values: {
  readonly theme?: PictureTheme;
  readonly size?: (typeof PICTURE_SIZES)[number]["id"];
  readonly shape?: (typeof SHAPE_CHOICES)[number]["id"];
}): PictureParams {
  const { theme = "light", size = "standard" } = values;
  const [standard] = PICTURE_SIZES;
  const { pixels } = PICTURE_SIZES.find(({ id }) => id === size) ?? standard;
  const shape = PICTURE_SHAPES.find(({ id }) => id === values.shape) ?? null;
  return { theme, pixels: shape ? (shape.width * pixels) / standard.pixels : pixels, shape };
}

/** The looks that an address of an embedded view asks for. */
export function toEmbedTheme({ theme = "auto" }: { readonly theme?: EmbedTheme }): EmbedTheme {
  return theme;
}
