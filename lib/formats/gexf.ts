import { COMPANY_KINDS } from "@/lib/domain/companies";
import type { Day } from "@/lib/domain/days";
import { getLabel } from "@/lib/domain/list";
import { type Attribute, element, type Markup, words } from "@/lib/drawing/markup";
import {
  type CompanyNode,
  getNodeKey,
  LINK_ROLES,
  type Network,
  type PartnershipNode,
} from "@/lib/view-models/network/graph";
import { getRadius, type Place, type PlacedNetwork } from "@/lib/view-models/network/layout";

/** The media type of GEXF. */
export const GEXF = "application/gexf+xml";

const NODE_ATTRIBUTES = [
  { id: "type", title: "Type" },
  { id: "kind", title: "Kind" },
  { id: "country", title: "Country" },
  { id: "technologies", title: "Technologies" },
  { id: "page", title: "Page" },
] as const;

/**
 * A network as a GEXF 1.3 document, with the places and sizes of the drawing.
 * @param address the absolute address of a node's page
 */
export async function* writeGexf(
  network: PlacedNetwork,
  { title, asOf, address }: { title: string; asOf: Day; address: (node: Node) => string },
): AsyncGenerator<string, void> {
  const nodes = [...network.companies, ...network.partnerships];
  const declared = NODE_ATTRIBUTES.map((each) => element("attribute", { ...each, type: "string" }));
  const graph = element("graph", { defaultedgetype: "undirected", mode: "static" }, [
    element("attributes", { class: "node" }, declared),
    element("attributes", { class: "edge" }, [
      element("attribute", { id: "role", title: "Role", type: "string" }),
    ]),
    element(
      "nodes",
      {},
      nodes.map((node) => writeNode(node, network, address(node))),
    ),
    element("edges", {}, listEdges(network).map(writeEdge)),
  ]);
  const root = { xmlns: "http://gexf.net/1.3", "xmlns:viz": "http://gexf.net/1.3/viz", version: "1.3" };
  const meta = element("meta", { lastmodifieddate: asOf }, [
    element("creator", {}, [words("Interphase")]),
    element("description", {}, [words(title)]),
  ]);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${element("gexf", root, [meta, graph])}\n`;
}

type Node = CompanyNode | PartnershipNode;

function writeNode(node: Node, { places }: PlacedNetwork, page: string): Markup {
  const { x, y } = places.get(getNodeKey(node)) as Place;
  const about =
    node.type === "company"
      ? { kind: getLabel(COMPANY_KINDS, node.kind), country: node.country }
      : { technologies: node.technologies.join(" ") };
  const values: Record<string, Attribute> = { type: node.type, ...about, page };
  return element("node", { id: getNodeKey(node), label: node.label }, [
    element(
      "attvalues",
      {},
      Object.entries(values).flatMap(([name, value]) =>
        value ? element("attvalue", { for: name, value }) : [],
      ),
    ),
    // Down is up there.
    element("viz:position", { x, y: -y, z: 0 }),
    element("viz:size", { value: getRadius(node) }),
  ]);
}

/** A line for each company of a partnership, with all of its roles there: programs take several lines for one. */
function listEdges({ links }: Network) {
  const edges = new Map<string, { source: string; target: string; roles: string[] }>();
  for (const { company, partnership, role } of links) {
    const source = getNodeKey({ type: "partnership", id: partnership });
    const target = getNodeKey({ type: "company", id: company });
    const edge = edges.get(`${source} ${target}`) ?? { source, target, roles: [] };
    edges.set(`${source} ${target}`, { ...edge, roles: [...edge.roles, getLabel(LINK_ROLES, role)] });
  }
  return [...edges.values()];
}

function writeEdge({ source, target, roles }: ReturnType<typeof listEdges>[number], index: number): Markup {
  return element("edge", { id: String(index), source, target }, [
    element("attvalues", {}, [element("attvalue", { for: "role", value: roles.join(", ") })]),
  ]);
}
