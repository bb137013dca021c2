import { SceneSvg } from "@/components/scene-svg";
import { StatusGlyph } from "@/components/status-mark";
import { drawFilling } from "@/lib/drawing/patterns";
import type { Key } from "@/lib/view-models/charts/keys";

interface KeyProps {
  figure: string;
  mark: Key;
}

/** The shape that goes with a key wherever it is spoken of; where it has none, a piece of its bar. */
export function KeyGlyph({ figure, mark }: KeyProps) {
  return mark.status === null ? <Swatch figure={figure} mark={mark} /> : <StatusGlyph status={mark.status} />;
}

/** A piece of a bar, for legends, heads and tooltips. */
export function Swatch({ figure, mark }: KeyProps) {
  const scene = drawFilling(mark, { x: 0.5, y: 0.5, width: 19, height: 11 });
  return <SceneSvg ids={`${figure}-`} scene={scene} width={20} height={12} />;
}
