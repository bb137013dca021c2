import { COMPANY_KINDS, formatCountryInSentence } from "@/lib/domain/companies";
import { getLabel, groupBy } from "@/lib/domain/list";
import { listSupply } from "@/lib/domain/partnerships";
import { TECHNOLOGIES } from "@/lib/domain/technologies";
import { type Length, type Scene, type Shape, share, shift } from "@/lib/drawing/scene";
import { getRecordHref } from "@/lib/view-models/record-href";
import { formatCount, formatList } from "@/lib/view-models/text";
import { type CompanyNode, getNodeKey, listMembers, type PartnershipNode } from "./graph";
import { LABEL, type Label, listWays, type PlacedLabel, placeLabels, WHOLE } from "./labels";
import { getRadius, type Place, type PlacedNetwork, WIDTH } from "./layout";
import { drawCompany, drawPartnership } from "./signs";

type Node = CompanyNode | PartnershipNode;

/** The layouts of a page, by the class of what does not stand in each, with the widths that a drawing has there. */
const PAGE_LAYOUTS = [
  { without: "not-wide", widths: { from: 1080, to: 1800 } },
  { without: "not-medium", widths: { from: 700, to: 1080 } },
  { without: "not-narrow", widths: { from: 280, to: 700 } },
] as const;

/** No wider is a drawing that fingers are upon. */
const FINGER = 500;

/** The labels that have room in a layout. */
interface PlacedLabels {
  readonly without: string;
  readonly labels: ReadonlyMap<string, PlacedLabel>;
}

/** How a drawing is to stand. */
interface Drawn {
  /** What its links carry along. */
  readonly query: string;
  /** Its width in pixels, for a file; null for a page. */
  readonly width: number | null;
}

/**
 * Who works with whom: a line from each partnership to each of its companies. In a page every node is a link, and shows
 * its words when it is reached where they have no room of their own.
 */
export function drawNetwork(network: PlacedNetwork, { query, width }: Drawn): Scene {
  const { companies, partnerships, places, height } = network;
  const nodes = [...companies, ...partnerships];
  const at = (node: Pick<Node, "type" | "id">) => places.get(getNodeKey(node)) as Place;
  const file = [{ without: "", widths: { from: width ?? 0, to: width ?? 0 } }];
  const layouts = (width === null ? PAGE_LAYOUTS : file).map(
    ({ without, widths }): PlacedLabels => ({ without, labels: placeLabels(nodes, places, height, widths) }),
  );
  // A title shows under a pointer and never under a finger: the narrow drawings of an embed can be without.
  const isPointed = width === null || width > FINGER;
  const names = new Map(companies.map(({ id, label }) => [id, label]));
  const isUponOthers = (node: Node) =>
    layouts.some(({ labels }) => labels.get(getNodeKey(node))?.isUponOthers === true);
  return [
    ...partnerships.map((node) => drawLines(node, at)),
    // The largest last, and at the very end whoever's words lie upon others, so that nothing covers them.
    ...[...partnerships, ...companies.toReversed()]
      .sort((a, b) => Number(isUponOthers(a)) - Number(isUponOthers(b)))
      .map((node): Shape => {
        const place = at(node);
        const key = getNodeKey(node);
        return {
          shape: "group",
          ...(isPointed && {
            title: node.type === "company" ? nameCompany(node) : namePartnership(node, names),
          }),
          href: getRecordHref(node.type === "company" ? "companies" : "partnerships", node.id, query),
          reads: true,
          data: { "data-node": key, ...(node.type === "partnership" && { "data-near": listNear(node) }) },
          shapes: [drawNode(node, place), ...drawWords(node, place, layouts)],
        };
      }),
  ];
}

function drawLines(node: PartnershipNode, at: (node: Pick<Node, "type" | "id">) => Place): Shape {
  const from = at(node);
  return {
    shape: "group",
    data: { "data-lines": getNodeKey(node) },
    shapes: listMembers(node.record).map((id): Shape => {
      const to = at({ type: "company", id });
      const ends = { x1: across(from), y1: from.y, x2: across(to), y2: to.y };
      return { shape: "line", ...ends, stroke: "rule-strong" };
    }),
  };
}

function listNear({ record }: PartnershipNode): string {
  return listMembers(record)
    .map((id) => getNodeKey({ type: "company", id }))
    .join(" ");
}

function across({ x }: Place): Length {
  return share(x / WIDTH);
}

function drawNode(node: Node, place: Place): Shape {
  const stands = { x: across(place), y: place.y };
  return node.type === "company"
    ? drawCompany(node.group, getRadius(node), stands)
    : drawPartnership(node.group, getRadius(node), stands);
}

/** The words of a node in each layout, and where one has no room for the whole name, those that show when it is lit. */
function drawWords(node: Node, place: Place, layouts: readonly PlacedLabels[]): Shape[] {
  const line = ({ text, anchor, dx, dy }: Label, classes: readonly string[]): Shape => ({
    shape: "text",
    x: shift(across(place), dx),
    y: place.y + dy,
    text,
    type: LABEL,
    rim: true,
    ...(anchor !== "start" && { anchor }),
    layouts: classes,
  });
  const own = layouts.map(({ without, labels }) => ({ without, label: labels.get(getNodeKey(node)) }));
  // Layouts with the same words at the same place share them.
  const alike = groupBy(
    own.filter(({ label }) => label !== undefined),
    ({ label }) => label && JSON.stringify([label.text, label.anchor, label.dx, label.dy]),
  );
  const outside = (inside: typeof own) =>
    own.filter((each) => !inside.includes(each)).map(({ without }) => without);
  const shown = [...alike.values()].map((same) => {
    const label = same[0]?.label as Label;
    const cut = own.length > 1 && label.text !== node.label ? ["cut"] : [];
    return line(label, [...outside(same), ...cut]);
  });
  const lacking = own.filter(({ label }) => label?.text !== node.label);
  if (lacking.length === 0 || own.length === 1) return shown;
  // At the inner side there is always some room; the whole of long words only where the drawing is wide.
  const [, whole] = listWays(node, place, WHOLE);
  const [, brief] = listWays(node, place);
  const wide = lacking.filter(
    ({ without }) => brief.text === whole.text || without === PAGE_LAYOUTS[0].without,
  );
  const others = lacking.filter((each) => !wide.includes(each));
  return [
    ...shown,
    ...(wide.length > 0 ? [line(whole, ["on-reach", ...outside(wide)])] : []),
    ...(others.length > 0 ? [line(brief, ["on-reach", ...outside(others)])] : []),
  ];
}

/** "Toyota, carmaker in Japan: 6 partnerships with 24 others". */
function nameCompany({ label, kind, country, partnerships, partners }: CompanyNode): string {
  const what = getLabel(COMPANY_KINDS, kind).toLowerCase();
  const where = country === null ? "" : ` in ${formatCountryInSentence(country)}`;
  const others = partners === 0 ? "" : ` with ${formatCount(partners, "other", "others")}`;
  return `${label}, ${what}${where}: ${formatCount(partnerships, "partnership")}${others}`;
}

/** "Toyota and Idemitsu on sulfide electrolytes: all-solid-state. Idemitsu Kosan supplies Toyota." */
function namePartnership(
  { label, technologies, record }: PartnershipNode,
  names: ReadonlyMap<string, string>,
) {
  const supply = listSupply(record.parties);
  const called = (ids: readonly string[]) =>
    formatList(
      ids.map((id) => names.get(id) ?? id),
      "and",
    );
  const about = technologies.map((id) => getLabel(TECHNOLOGIES, id).toLowerCase()).join(", ");
  const supplied = supply
    ? `. ${called(supply.from)} ${supply.from.length === 1 ? "supplies" : "supply"} ${called(supply.to)}`
    : "";
  return `${label}: ${about}${supplied}`;
}
