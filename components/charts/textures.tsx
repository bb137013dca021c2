import type { Key } from "@/lib/view-models/charts/keys";
import type { Texture } from "@/lib/view-models/charts/textures";
import styles from "./chart-figure.module.css";
import { getColour, getTextureId } from "./fill";

/** Pixels of a tile; a bar that is half full has one tile as large as itself. */
const TILE = 6;

/** The textures of a figure, for its legend and its chart to fill bars with; it draws nothing itself. */
export function Textures({ figure, marks }: { figure: string; marks: readonly Key[] }) {
  return (
    <svg className={styles.textures} width={0} height={0} aria-hidden="true" focusable="false">
      <defs>
        {marks.map((mark) => (
          <TexturePattern key={mark.id} id={getTextureId(figure, mark.id)} mark={mark} />
        ))}
      </defs>
    </svg>
  );
}

function TexturePattern({ id, mark }: { id: string; mark: Key }) {
  const { texture } = mark;
  const colour = getColour(mark);
  const units = texture === "half" ? "objectBoundingBox" : "userSpaceOnUse";
  const size = texture === "half" ? 1 : TILE;
  return (
    <pattern id={id} width={size} height={size} patternUnits={units} patternContentUnits={units}>
      {/* An opaque ground, so that no line of the chart shows through a bar. */}
      <rect width={size} height={size} fill="var(--paper)" />
      <rect width={size} height={size} fill={colour} fillOpacity={texture === "full" ? 1 : 0.14} />
      <Ink colour={colour} texture={texture} />
    </pattern>
  );
}

function Ink({ colour, texture }: { colour: string; texture: Texture }) {
  const stroke = { stroke: colour, strokeWidth: 1.3 };
  switch (texture) {
    case "full":
    case "hollow":
      return null;
    case "half":
      return <rect y={0.5} width={1} height={0.5} fill={colour} />;
    case "stripes":
      return <rect width={TILE / 2} height={TILE} fill={colour} />;
    case "dots":
      return <circle cx={3} cy={3} r={1.6} fill={colour} />;
    case "hatch":
      return <path d="M-1.5 1.5 L1.5 -1.5 M0 6 L6 0 M4.5 7.5 L7.5 4.5" {...stroke} />;
    case "cross-hatch":
      return <path d="M0 6 L6 0 M0 0 L6 6" {...stroke} />;
    case "dashes":
      return <path d="M1 3 H5" {...stroke} />;
  }
}
