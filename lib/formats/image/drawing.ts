import type { Palette } from "@/lib/drawing/colours";
import { type Markup, NOTHING } from "@/lib/drawing/markup";

/** What a drawing is made with. */
export interface RenderContext {
  readonly paint: Palette;
  /** What its ids begin with, so that two drawings can stand in one page. */
  readonly ids: string;
}

/** A drawing from (0, 0) to its width and height, in pixels. */
export interface Drawing {
  readonly height: number;
  /** What the body refers to. */
  readonly definitions: Markup;
  readonly body: Markup;
}

/** What is drawn where there is nothing to draw. */
export const NO_DRAWING: Drawing = { height: 0, definitions: NOTHING, body: NOTHING };
