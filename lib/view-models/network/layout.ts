import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import type { CompanyGroup } from "@/lib/domain/companies";
import { placeAmid } from "./fit-places";
import {
  buildNetwork,
  type CompanyNode,
  getNodeKey,
  type Network,
  type NetworkInput,
  type PartnershipNode,
  pickBusiest,
} from "./graph";

/** Where a node stands, in pixels of a drawing that is `WIDTH` wide. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A network whose nodes have places. */
export interface PlacedNetwork extends Network {
  /** By the nodes' keys. */
  readonly places: ReadonlyMap<string, Place>;
  readonly height: number;
}

/** The width that nodes are placed in; a page stretches it. */
export const WIDTH = 1200;
/** Room for the largest node at an edge, and above and below it for its words. */
const EDGE = 16;
const WORDS = 14;

/** Along the value chain from left to right, and how far down; institutions and money stand below it. */
const COLUMNS: Readonly<Record<CompanyGroup, Place>> = {
  industry: { x: 0.14, y: 0.42 },
  cells: { x: 0.5, y: 0.42 },
  vehicles: { x: 0.86, y: 0.42 },
  public: { x: 0.5, y: 0.88 },
  investors: { x: 0.2, y: 0.88 },
};

/** A network of no more nodes has words at all of them. */
export const SMALL_NETWORK = 40;
/** How far nodes stay from each other at least, in pixels beside their own: in a small network a line of words has room. */
const APART = { small: 12, other: 5 };

/** How many steps a network is moved: from nothing, from the places it had when the year began, and from those in the whole. */
const TICKS = { whole: 240, later: 48, part: 24 };

interface Body extends SimulationNodeDatum {
  readonly key: string;
  readonly node: CompanyNode | PartnershipNode;
}

/** How large a node is: a company by how many partnerships it has. */
export function getRadius(node: CompanyNode | PartnershipNode): number {
  return node.type === "partnership" ? 3.5 : Math.min(13, 4 + 2 * Math.sqrt(node.partnerships - 1));
}

const NO_PLACES: ReadonlyMap<string, Place> = new Map();

/** What a network is placed from. */
interface Start {
  /** Places that some of its nodes have already. */
  readonly from?: ReadonlyMap<string, Place>;
  /** How high it may be, in pixels. */
  readonly tallest?: number;
  /** In how many steps it comes from these places to its own. */
  readonly ticks?: number;
}

type Found = Pick<PlacedNetwork, "places" | "height">;

/** What was found of late, by all that it depends on: a load that leaves the partnerships as they are moves no node. */
const FOUND = new Map<string, Found>();
const MOST_FOUND = 16;

/**
 * Places the nodes of a network: what works together stands together, and each kind of company in its part of the value
 * chain. The same network has the same places every time.
 */
function placeNetwork(network: Network, start: Start = {}): PlacedNetwork {
  const nodes = [...network.companies, ...network.partnerships];
  const drawn = nodes.map((node) => [getNodeKey(node), getRadius(node), node.group]);
  const links = network.links.map(({ company, partnership }) => [company, partnership]);
  const key = JSON.stringify([drawn, links, [...(start.from ?? [])], start.tallest, start.ticks]);
  const found = FOUND.get(key) ?? findPlaces(network, start);
  // What was asked for last stands last, and what was asked for longest ago goes first.
  FOUND.delete(key);
  FOUND.set(key, found);
  if (FOUND.size > MOST_FOUND) FOUND.delete(FOUND.keys().next().value as string);
  return { ...network, ...found };
}

function findPlaces(
  network: Network,
  { from = NO_PLACES, tallest = Number.POSITIVE_INFINITY, ticks = TICKS.part }: Start,
): Found {
  const bodies = [...network.companies, ...network.partnerships].map(
    (node): Body => ({ key: getNodeKey(node), node, ...from.get(getNodeKey(node)) }),
  );
  const tall = Math.min(tallest, getHeight(bodies.length));
  const keys = new Map(bodies.map((body) => [body.key, body]));
  const links = network.links.map(
    ({ company, partnership }): SimulationLinkDatum<Body> => ({
      source: keys.get(getNodeKey({ type: "partnership", id: partnership })) as Body,
      target: keys.get(getNodeKey({ type: "company", id: company })) as Body,
    }),
  );
  startPlaces(bodies, links, tall);
  const apart = bodies.length <= SMALL_NETWORK ? APART.small : APART.other;
  forceSimulation(bodies)
    .force("link", forceLink<Body, SimulationLinkDatum<Body>>(links).distance(30))
    .force(
      "charge",
      forceManyBody<Body>()
        .strength(({ node }) => -30 - 6 * getRadius(node))
        .distanceMax(280),
    )
    .force(
      "x",
      forceX<Body>(({ node }) => columnOf(node).x * WIDTH).strength(({ node }) => pull(node, 0.25)),
    )
    .force(
      "y",
      forceY<Body>(({ node }) => columnOf(node).y * tall).strength(({ node }) => pull(node, 0.14)),
    )
    .force(
      "apart",
      forceCollide<Body>(({ node }) => getRadius(node) + apart),
    )
    .stop()
    .tick(from.size === 0 ? TICKS.whole : ticks);
  const downs = bodies.map(({ y = 0 }) => y);
  const height = Math.round(
    Math.min(tall, Math.max(...downs, 0) - Math.min(...downs, tall) + 2 * (EDGE + WORDS)),
  );
  return { height, places: placeAmid(bodies, { width: WIDTH, height, edge: EDGE }) };
}

/** Lays out what a filter keeps from the places in the whole. */
export function layOutNetwork(input: NetworkInput): PlacedNetwork {
  return placeNetwork(buildNetwork(input, input.total), { from: getWholePlaces(input) });
}

/**
 * Lays out the companies with the most partnerships, and the partnerships that join two of them: by themselves, since the
 * whole, of which they are few, takes many times as long.
 * @param most how many companies at most
 * @param tallest how high the drawing may be, in pixels
 */
export function layOutBusiest(input: NetworkInput, most: number, tallest: number): PlacedNetwork {
  return placeNetwork(pickBusiest(buildNetwork(input, input.total), most), { tallest });
}

/**
 * The places in the whole. From nothing they take several times as long as all else of a page, so each day of a year begins
 * with those of its first day: what was known then is no later knowledge.
 */
function getWholePlaces({
  whole,
  before,
}: Pick<NetworkInput, "whole" | "before">): ReadonlyMap<string, Place> {
  const from = before ? placeNetwork(buildNetwork(before)).places : NO_PLACES;
  return placeNetwork(buildNetwork(whole), { from, ticks: TICKS.later }).places;
}

/** The same network in another height: its nodes keep their size and move apart, or together. */
export function stretchNetwork(network: PlacedNetwork, height: number): PlacedNetwork {
  const [from, to] = [network.height - 2 * EDGE, height - 2 * EDGE];
  const places = [...network.places].map(([key, { x, y }]): [string, Place] => [
    key,
    { x, y: EDGE + ((y - EDGE) * to) / from },
  ]);
  return { ...network, height, places: new Map(places) };
}

/** Few nodes need little room. */
function getHeight(nodes: number): number {
  return Math.round(Math.min(700, Math.max(240, 130 + 36 * Math.sqrt(nodes))));
}

function columnOf(node: CompanyNode | PartnershipNode): Place {
  return node.type === "company" ? COLUMNS[node.group] : COLUMNS.cells;
}

/** A partnership stands wherever its companies are. */
function pull(node: CompanyNode | PartnershipNode, strength: number): number {
  return node.type === "company" ? strength : 0.01;
}

/** Whoever has no place yet begins in its column, one below the other; a partnership amid its companies. */
function startPlaces(bodies: readonly Body[], links: readonly SimulationLinkDatum<Body>[], height: number) {
  const filled = new Map<CompanyGroup, number>();
  for (const body of bodies) {
    const { node } = body;
    if (body.x !== undefined || node.type !== "company") continue;
    const row = filled.get(node.group) ?? 0;
    filled.set(node.group, row + 1);
    const turn = row * 2.4;
    const column = COLUMNS[node.group];
    body.x = column.x * WIDTH + Math.cos(turn) * 14 * Math.sqrt(row);
    body.y = column.y * height + Math.sin(turn) * 14 * Math.sqrt(row);
  }
  const around = new Map<Body, Body[]>();
  for (const { source, target } of links as { source: Body; target: Body }[])
    around.set(source, [...(around.get(source) ?? []), target]);
  for (const [partnership, members] of around) {
    if (partnership.x !== undefined) continue;
    partnership.x = mean(members.map(({ x = 0 }) => x));
    partnership.y = mean(members.map(({ y = 0 }) => y));
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
