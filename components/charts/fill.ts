import type { Key } from "@/lib/view-models/charts/keys";

/** The fill of a bar: a texture that the figure of that id defines. */
export function getFill(figure: string, key: string): string {
  return `url(#${getTextureId(figure, key)})`;
}

/** The id of a texture in the page. */
export function getTextureId(figure: string, key: string): string {
  return `${figure}-${key}`;
}

/** The colour of a key, as a CSS value. */
export function getColour({ colour }: Pick<Key, "colour">): string {
  return `var(--${colour})`;
}
