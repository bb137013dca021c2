import { measureWidth, shorten, type Type } from "@/lib/drawing/type";
import { type CompanyNode, getNodeKey, type PartnershipNode } from "./graph";
import { getRadius, type Place, SMALL_NETWORK, WIDTH } from "./layout";

/** The widths that a drawing may have, in pixels. */
export interface Widths {
  readonly from: number;
  readonly to: number;
}

/** Where the words of a node begin, middle or end, in pixels from its place. */
export interface Label {
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  readonly dx: number;
  readonly dy: number;
}

/** Words that have room, maybe upon another node. */
export interface PlacedLabel extends Label {
  readonly isUponOthers: boolean;
}

/** What lies between two lines down and two lines across: across in shares of the width, and pixels beyond. */
interface Box {
  readonly share: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const LABEL = { face: "regular", size: 12 } as const satisfies Type;
/** Of the words of a node; the rest is told where it leads. */
const MOST = { company: 240, partnership: 300 };
export const WHOLE = Number.POSITIVE_INFINITY;
/** Who has as many partnerships is named even where its words lie upon the smaller ones around it. */
const LARGE = 3;
/** In a drawing at least so wide, few nodes have room for all names; no more companies are named at any width. */
const ROOMY = { from: 700, companies: 20 };
/** Where the whole name of one of so few has no room, as much of it as this many pixels take. */
const BRIEF = 96;
/** How far words stand off a node where nearer ones would lie upon others. */
const FAR = 8;
const AIR = 3;

/**
 * As many labels as have room, the first nodes' first: none covers another, whatever width the drawing has, and none
 * reaches beyond it. Where there are many nodes only companies are named; where there are few, whole names come first.
 */
export function placeLabels(
  nodes: readonly (CompanyNode | PartnershipNode)[],
  places: ReadonlyMap<string, Place>,
  height: number,
  widths: Widths,
): ReadonlyMap<string, PlacedLabel> {
  const size = getSize(nodes);
  const least = size === "few" || (size === "small" && widths.from >= ROOMY.from) ? 1 : LARGE;
  const placed = nodes.map((node) => {
    const place = places.get(getNodeKey(node)) as Place;
    return { node, place, disc: getDisc(node, place), partnerships: countPartnerships(node) };
  });
  const discs = placed.map(({ disc }) => disc);
  const largeDiscs = placed.flatMap(({ disc, partnerships }) => (partnerships >= LARGE ? disc : []));
  const labels = new Map<string, PlacedLabel>();
  const words: Box[] = [];
  for (const { node, place, partnerships } of placed) {
    if (node.type === "partnership" && size === "large") continue;
    const meets = (box: Box, others: readonly Box[]) =>
      others.filter((other) => meet(box, other, widths)).length;
    const [best] = listAllWays(node, place, size)
      .map((label) => ({ label, box: getBox(label, place) }))
      .filter(({ box }) => isInside(box, height, widths) && meets(box, words) === 0)
      .map((way) => ({ ...way, large: meets(way.box, largeDiscs), covered: meets(way.box, discs) }))
      .sort((a, b) => a.large - b.large || a.covered - b.covered);
    // Whoever is large is named even upon others that are; nobody else covers them, but where all are named.
    if (!best || (best.large > 0 && partnerships < (size === "few" ? least : LARGE))) continue;
    if (best.covered > 0 && partnerships < least) continue;
    labels.set(getNodeKey(node), { ...best.label, isUponOthers: best.covered > 0 });
    words.push(best.box);
  }
  return labels;
}

type Size = "few" | "small" | "large";

function getSize(nodes: readonly (CompanyNode | PartnershipNode)[]): Size {
  if (nodes.length > SMALL_NETWORK) return "large";
  return nodes.filter(({ type }) => type === "company").length > ROOMY.companies ? "small" : "few";
}

/** Where the words of a node can stand, the best first: in full, near it, a little further off, cut. */
function listAllWays(node: CompanyNode | PartnershipNode, place: Place, size: Size): Label[] {
  return [
    ...(size === "large" ? [] : listWays(node, place, WHOLE)),
    ...listWays(node, place),
    ...(countPartnerships(node) >= LARGE ? listFarWays(node, place) : []),
    ...(size === "few" && node.type === "company" ? listWays(node, place, BRIEF) : []),
  ];
}

function countPartnerships(node: CompanyNode | PartnershipNode): number {
  return node.type === "company" ? node.partnerships : 0;
}

function getDisc(node: CompanyNode | PartnershipNode, { x, y }: Place): Box {
  const radius = getRadius(node);
  return { share: x / WIDTH, left: -radius, right: radius, top: y - radius, bottom: y + radius };
}

/** Where the words of a node can stand: at its outer side, else at its inner one, under it or above it, or at a corner. */
export function listWays(
  node: CompanyNode | PartnershipNode,
  { x }: Place,
  most: number = MOST[node.type],
): readonly [Label, Label, ...Label[]] {
  const radius = getRadius(node);
  const text = shorten(node.label, LABEL, most);
  const right = { text, anchor: "start", dx: radius + 4, dy: 4 } as const;
  const left = { text, anchor: "end", dx: -radius - 4, dy: 4 } as const;
  return [
    ...(x < WIDTH / 2 ? ([left, right] as const) : ([right, left] as const)),
    { text, anchor: "middle", dx: 0, dy: radius + 13 },
    { text, anchor: "middle", dx: 0, dy: -radius - 5 },
    ...[-radius - 3, radius + 11].flatMap((dy) => [
      { text, anchor: "start", dx: 0, dy } as const,
      { text, anchor: "end", dx: 0, dy } as const,
    ]),
  ];
}

/** A little further off, above it and under it: where all that is near lies upon other nodes. */
function listFarWays(node: CompanyNode | PartnershipNode, place: Place): Label[] {
  const [, , under, above, ...corners] = listWays(node, place);
  return [under, above, ...corners].flatMap((label) =>
    label ? { ...label, dy: label.dy + (label.dy > 0 ? FAR : -FAR) } : [],
  );
}

/** What the words of a node at a place cover. */
export function getBox({ text, anchor, dx, dy }: Label, { x, y }: Place): Box {
  const width = measureWidth(text, LABEL);
  const left = dx - { start: 0, middle: width / 2, end: width }[anchor];
  return { share: x / WIDTH, left, right: left + width, top: y + dy - 10, bottom: y + dy + 3 };
}

function isInside(box: Box, height: number, widths: Widths): boolean {
  const isWithin = (width: number) =>
    box.share * width + box.left >= 0 && box.share * width + box.right <= width;
  return box.top >= 0 && box.bottom <= height && isWithin(widths.from) && isWithin(widths.to);
}

/** Whether two boxes meet at any of the widths; apart at both ends, and in the same order, they are so between. */
function meet(one: Box, other: Box, { from, to }: Widths): boolean {
  if (one.bottom + 1 <= other.top || other.bottom + 1 <= one.top) return false;
  const order = (width: number) => {
    const between = (one.share - other.share) * width;
    if (between + one.left >= other.right + AIR) return 1;
    return between + one.right + AIR <= other.left ? -1 : 0;
  };
  return order(from) === 0 || order(from) !== order(to);
}
