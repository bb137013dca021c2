import { StatusGlyph } from "@/components/status-glyph";
import type { Key } from "@/lib/view-models/charts/keys";
import { Swatch } from "./swatch";

interface KeyGlyphProps {
  figure: string;
  mark: Key;
}

/** The shape that goes with a key wherever it is spoken of; where it has none, a piece of its bar. */
export function KeyGlyph({ figure, mark }: KeyGlyphProps) {
  return mark.status === null ? <Swatch figure={figure} mark={mark} /> : <StatusGlyph status={mark.status} />;
}
