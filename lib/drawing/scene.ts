import type { MilestoneStatus } from "@/lib/domain/milestone-status";
import type { Token } from "./colours";
import type { Type } from "./type";

/*
 * What a drawing is: shapes as plain data, in the order in which they are drawn. Every drawing of the site is described
 * so, and write-scene.ts alone makes SVG of it: in pixels for a file, in shares of its place for a page.
 */

/** A share of the drawing's width (or height), which only the writer knows, and pixels beyond it. */
export interface Share {
  readonly share: number;
  readonly px: number;
}

/** Where something stands or how long it is: pixels, or a share of the whole. */
export type Length = number | Share;

/** What is painted with: a colour of the design, a little of one on paper, a pattern, or the colour a mark is given. */
export type Ink =
  | Token
  | { readonly tint: Token | "current" }
  | { readonly pattern: string }
  | "current"
  | "none";

export interface Paint {
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly strokeWidth?: number;
  readonly dash?: string;
  readonly round?: boolean;
  readonly opacity?: number;
}

/** The marks that are described once for a whole page, by name (marks.ts). */
export type MarkName =
  | MilestoneStatus
  | `small-${MilestoneStatus}`
  | "ring"
  | "cap"
  | "cut"
  | "open-start"
  | "open-end"
  | "open-on"
  | "soft-start"
  | "soft-end"
  | "soft-start-reached"
  | "soft-end-reached"
  | "bar-since"
  | "bar-before"
  | "bar-on"
  | "bar-over"
  | "moved-later"
  | "moved-earlier"
  | "dot"
  | "square"
  | "diamond"
  | "triangle"
  | "wedge"
  | "plus"
  | "cut-across"
  | "open-up"
  | "since"
  | "said";

/** Marks that lie upon each other, from the lowest up, as one: "open-start+achieved". */
export type JoinedMark = MarkName | `${MarkName}+${string}`;

/** What lies between the ends of a bar (marks.ts). */
export type BarBody =
  | "earlier"
  | "window"
  | "window-closed"
  | "onwards"
  | "reached"
  | "bar"
  | "bar-hollow"
  | "bar-thin";

/** A bar between two shares of the width, with its ends, which lie upon it. */
export interface BarShape {
  readonly shape: "bar";
  readonly body: BarBody;
  readonly from: number;
  readonly to: number;
  readonly y: Length;
  readonly ink: Ink;
  readonly begin: JoinedMark | null;
  readonly stop: JoinedMark | null;
  readonly opacity?: number;
}

export interface TextShape extends Paint {
  readonly shape: "text";
  readonly x: Length;
  readonly y: Length;
  readonly text: string;
  readonly type: Type;
  readonly anchor?: "middle" | "end";
  /** A rim of paper around it, so that it can be read upon lines. */
  readonly rim?: boolean;
  /** In a page: the classes of the layouts that it does not stand in ("not-wide"). */
  readonly layouts?: readonly string[];
}

/** One shape. Coordinates of a path are pixels around its place. */
export type Shape =
  | (Paint & {
      readonly shape: "rect";
      readonly x: Length;
      readonly y: Length;
      readonly width: Length;
      readonly height: Length;
    })
  | (Paint & {
      readonly shape: "line";
      readonly x1: Length;
      readonly y1: Length;
      readonly x2: Length;
      readonly y2: Length;
    })
  | (Paint & { readonly shape: "circle"; readonly x: Length; readonly y: Length; readonly radius: number })
  | (Paint & { readonly shape: "path"; readonly x: Length; readonly y: Length; readonly d: string })
  /** What lies between some corners: across in shares of the width, down in pixels. */
  | (Paint & {
      readonly shape: "area";
      readonly corners: readonly { readonly x: number; readonly y: number }[];
    })
  /** The upper half of an ellipse between two places, `rise` pixels high. */
  | (Paint & {
      readonly shape: "arc";
      readonly from: number;
      readonly to: number;
      readonly y: Length;
      readonly rise: number;
    })
  | {
      readonly shape: "mark";
      readonly name: JoinedMark;
      readonly x: Length;
      readonly y: Length;
      readonly ink?: Ink;
    }
  | BarShape
  /** Upright strokes at some shares of the width, all between the same two heights in pixels. */
  | (Paint & {
      readonly shape: "ticks";
      readonly at: readonly number[];
      readonly y1: number;
      readonly y2: number;
    })
  | TextShape
  /** Shapes that belong to one record or one number, with its words for a pointer, and in a page where it leads. */
  | {
      readonly shape: "group";
      readonly title?: string;
      readonly href?: string;
      /** Whether the keyboard reaches its link too: where the drawing itself is what is read. */
      readonly reads?: true;
      /** In a page: what scripts and style sheets know it by. */
      readonly data?: Readonly<Record<`data-${string}`, string>>;
      readonly opacity?: number;
      /** What "current" is in it. */
      readonly ink?: Ink;
      readonly shapes: readonly Shape[];
    };

export type Scene = readonly Shape[];

/** A share of the whole, and pixels beyond it. */
export function share(part: number, px = 0): Share {
  return { share: part, px };
}

/** A length, so many pixels further. */
export function shift(length: Length, px: number): Length {
  return typeof length === "number" ? length + px : { share: length.share, px: length.px + px };
}

/** The names of the marks in a scene, those at the ends of its bars too, each once. */
export function listMarks(scene: Scene): JoinedMark[] {
  const names = scene.flatMap((shape): JoinedMark[] => {
    if (shape.shape === "mark") return [shape.name];
    if (shape.shape === "bar") return [shape.begin, shape.stop].filter((end) => end !== null);
    return shape.shape === "group" ? listMarks(shape.shapes) : [];
  });
  return [...new Set(names)];
}

/** What a page describes once for all drawings that refer to it: a mark, or a bar whatever its length. */
export type Definition = JoinedMark | Pick<BarShape, "body" | "begin" | "stop">;

/** What a scene refers to in a page, each once by its id. */
export function listDefinitions(scene: Scene): Definition[] {
  const all = scene.flatMap((shape): Definition[] => {
    if (shape.shape === "mark") return [shape.name];
    if (shape.shape === "bar") return [shape];
    return shape.shape === "group" ? listDefinitions(shape.shapes) : [];
  });
  return [...new Map(all.map((each) => [getDefinitionId(each), each])).values()];
}

/** The id of a definition in a page. */
export function getDefinitionId(definition: Definition): string {
  if (typeof definition === "string") return `m-${definition}`;
  return `b-${[definition.body, definition.begin ?? "", definition.stop ?? ""].join(".")}`;
}
