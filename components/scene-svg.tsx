import type { SVGAttributes } from "react";
import { PAGE_PALETTE } from "@/lib/drawing/colours";
import { listMarks, type Scene } from "@/lib/drawing/scene";
import { writeMarks, writeScene } from "@/lib/drawing/write-scene";

const WRITING = { paint: PAGE_PALETTE, size: null } as const;

interface SceneSvgProps extends Omit<SVGAttributes<SVGSVGElement>, "children" | "dangerouslySetInnerHTML"> {
  readonly scene: Scene;
}

/** A drawing in a page, as wide and high as its place; what it shows stands beside it in words. */
export function SceneSvg({ scene, ...attributes }: SceneSvgProps) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      {...attributes}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/drawing alone writes it, and escapes all words
      dangerouslySetInnerHTML={{ __html: writeScene(scene, WRITING) }}
    />
  );
}

/** The definitions of the marks of some drawings, to stand once in the page before them. */
export function SceneMarks({ scenes }: { scenes: readonly Scene[] }) {
  return (
    <svg
      width={0}
      height={0}
      className="mark-definitions"
      aria-hidden="true"
      focusable="false"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: as above
      dangerouslySetInnerHTML={{ __html: writeMarks([...new Set(scenes.flatMap(listMarks))], PAGE_PALETTE) }}
    />
  );
}
