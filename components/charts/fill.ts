import type { Key } from "@/lib/view-models/charts/keys";

/** The fill of a bar: a texture that the figure of that id defines. */
export function fillOf(figure: string, key: string): string {
  return `url(#${textureId(figure, key)})`;
}

/** The id of a texture in the page. */
export function textureId(figure: string, key: string): string {
  return `${figure}-${key}`;
}

/** The colour of a key, as a CSS value. */
export function colourOf({ colour }: Pick<Key, "colour">): string {
  return `var(--${colour})`;
}
