import { buildNetwork, getNodeKey, listMembers, type NetworkRecords } from "./graph";
import { type Place, type PlacedNetwork, WIDTH } from "./layout";

/** How far out the partnerships and their members stand, in shares of half the width and of half the height. */
const RINGS = { partnerships: { across: 0.22, down: 0.55 }, members: { across: 0.44, down: 0.9 } };
/** Pixels down for each member, and for the ring at least and at most, before it is cut to what stands in it. */
const HEIGHT = { each: 27, least: 140, most: 520 };
/** Above the first node and below the last one: room for the largest and a line of words. */
const MARGIN = 28;

/**
 * A company in the middle, around it its partnerships, and around these their other members, each beside the first that
 * it is in. Where the company is in them by its parts alone, the part with the most stands for it.
 */
export function placeRing(records: NetworkRecords, company: string): PlacedNetwork {
  const network = buildNetwork(records);
  const middle = network.companies.find(({ id }) => id === company) ?? network.companies[0];
  const placed = new Set([middle?.id]);
  const slots = network.partnerships.map(({ id, record }) => {
    const members = listMembers(record).filter((each) => !placed.has(each));
    for (const each of members) placed.add(each);
    return { id, members, room: Math.max(1, members.length) };
  });
  const all = slots.reduce((sum, { room }) => sum + room, 0);
  const height = Math.min(HEIGHT.most, Math.max(HEIGHT.least, (all * HEIGHT.each) / 2 + 80));
  const at = (ring: { across: number; down: number }, slot: number): Place => {
    // From the right, so that few stand side by side.
    const angle = (2 * Math.PI * slot) / all;
    return {
      x: round((WIDTH / 2) * (1 + ring.across * Math.cos(angle))),
      y: round((height / 2) * (1 + ring.down * Math.sin(angle))),
    };
  };
  const places = new Map<string, Place>();
  if (middle) places.set(getNodeKey(middle), { x: WIDTH / 2, y: height / 2 });
  let slot = 0;
  for (const { id, members, room } of slots) {
    places.set(getNodeKey({ type: "partnership", id }), at(RINGS.partnerships, slot + (room - 1) / 2));
    for (const [index, member] of members.entries())
      places.set(getNodeKey({ type: "company", id: member }), at(RINGS.members, slot + index));
    slot += room;
  }
  return { ...network, ...cutToContent(places) };
}

/** As high as its nodes and their words need. */
function cutToContent(places: ReadonlyMap<string, Place>): Pick<PlacedNetwork, "places" | "height"> {
  const downs = [...places.values()].map(({ y }) => y);
  const top = Math.min(...downs) - MARGIN;
  return {
    places: new Map([...places].map(([key, { x, y }]) => [key, { x, y: round(y - top) }])),
    height: Math.round(Math.max(...downs) - top + MARGIN),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
