import type { SVGAttributes } from "react";
import { PAGE_PALETTE } from "@/lib/drawing/colours";
import type { Markup } from "@/lib/drawing/markup";
import { type Definition, getDefinitionId, type Scene } from "@/lib/drawing/scene";
import { writeDefinitions } from "@/lib/drawing/write-definitions";
import { writeScene } from "@/lib/drawing/write-scene";

interface SceneSvgProps extends Omit<SVGAttributes<SVGSVGElement>, "children" | "dangerouslySetInnerHTML"> {
  readonly scene: Scene;
  /** What it refers to, and what the ids in it begin with. */
  readonly definitions?: Markup;
  readonly ids?: string;
}

/** A drawing in a page, as wide and high as its place; what it shows stands beside it in words. */
export function SceneSvg({ scene, definitions, ids = "", ...attributes }: SceneSvgProps) {
  return (
    <svg
      aria-hidden="true"
      {...attributes}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/drawing alone writes it, and escapes all words
      dangerouslySetInnerHTML={{
        __html: `${definitions ?? ""}${writeScene(scene, { paint: PAGE_PALETTE, size: null, ids })}`,
      }}
    />
  );
}

/** What some drawings refer to, each once, to stand in the page before them. */
export function SceneDefinitions({ of }: { of: readonly Definition[] }) {
  const once = [...new Map(of.map((each) => [getDefinitionId(each), each])).values()];
  return (
    <svg
      width={0}
      height={0}
      className="mark-definitions"
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: as above
      dangerouslySetInnerHTML={{ __html: writeDefinitions(once, PAGE_PALETTE) }}
    />
  );
}
