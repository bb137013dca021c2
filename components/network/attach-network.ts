import { getRecordPath, LIGHT } from "@/components/explore/attach-lights";

/** The steps of the arrow keys, across and down. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Makes a network one stop of the Tab key, lets the arrow keys go from node to node, and lights what is next to one. */
export function attachNetwork(drawing: HTMLElement, signal: AbortSignal): void {
  const nodes = [...drawing.querySelectorAll<SVGAElement>("[data-node]")];
  // The largest is drawn last.
  const largest = nodes.at(-1);
  for (const node of nodes) node.setAttribute("tabindex", node === largest ? "0" : "-1");
  lightReached(drawing, nodes, signal);
  drawing.addEventListener(
    "keydown",
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const from = nodes.find((node) => node === document.activeElement);
      const step = STEPS[event.key];
      const to = { Home: largest, End: nodes[0] }[event.key] ?? (from && step && findNext(nodes, from, step));
      if (!from || !to) return;
      event.preventDefault();
      from.setAttribute("tabindex", "-1");
      to.setAttribute("tabindex", "0");
      to.focus();
    },
    { signal },
  );
}

/** Lights what is next to the node that is reached; in a view it is the view that says which one is, also from its tables. */
function lightReached(drawing: HTMLElement, nodes: readonly SVGAElement[], signal: AbortSignal): void {
  const view = drawing.closest("[data-lights]");
  view?.addEventListener(
    LIGHT,
    (event) => {
      const { detail: paths } = event as CustomEvent<ReadonlySet<string>>;
      markNear(
        drawing,
        nodes,
        nodes.find((node) => paths.has(getRecordPath(node) ?? "")),
      );
    },
    { signal },
  );
  if (view) return;
  const light = ({ target }: Event) => {
    const node = (target as Element).closest<SVGAElement>("[data-node]");
    if (node) markNear(drawing, nodes, node);
  };
  drawing.addEventListener("pointerover", light, { signal });
  drawing.addEventListener("focusin", light, { signal });
}

/** A node, its partnerships, all of their companies, and the lines between them; nothing where there is no node. */
function markNear(drawing: HTMLElement, nodes: readonly SVGAElement[], node: SVGAElement | undefined): void {
  const nearOf = ({ dataset }: SVGAElement) => dataset.near?.split(" ") ?? [];
  const { node: key = "", near } = node?.dataset ?? {};
  const partnerships =
    node && near !== undefined ? [node] : nodes.filter((each) => nearOf(each).includes(key));
  const lit = new Set([key, ...partnerships.flatMap((each) => [each.dataset.node, ...nearOf(each)])]);
  for (const each of nodes) each.toggleAttribute("data-reached", each === node);
  for (const each of drawing.querySelectorAll<SVGElement>("[data-node], [data-lines]"))
    each.toggleAttribute("data-lit", lit.has(each.dataset.node ?? each.dataset.lines));
  nameLit(
    node ? [node, ...nodes.filter((each) => each !== node && lit.has(each.dataset.node)).reverse()] : [],
    nodes,
  );
}

/** Of lit nodes all have their whole names, the first ones' first, but those that would lie upon another's. */
function nameLit(lit: readonly SVGAElement[], nodes: readonly SVGAElement[]): void {
  for (const each of nodes) each.toggleAttribute("data-named", lit.includes(each));
  // All is measured before anything changes, or each would be laid out anew.
  const named = lit.map((each) => ({ each, box: getWordsBox(each) }));
  const taken: DOMRect[] = [];
  for (const { each, box } of named) {
    if (!box) continue;
    if (taken.some((other) => isUpon(box, other))) each.removeAttribute("data-named");
    else taken.push(box);
  }
}

/** Where the words of a node stand that are seen. */
function getWordsBox(node: SVGAElement): DOMRect | undefined {
  return [...node.querySelectorAll("text")]
    .map((text) => text.getBoundingClientRect())
    .find(({ width }) => width > 0);
}

function isUpon(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** The next node across, so that the two keys meet every node; the nearest one down, where what lies aside counts double. */
function findNext(
  nodes: readonly SVGAElement[],
  from: SVGAElement,
  [across, down]: readonly [number, number],
): SVGAElement | undefined {
  const placed = nodes.map((node) => ({ node, ...middleOf(node) })).sort((a, b) => a.x - b.x || a.y - b.y);
  const place = placed.findIndex(({ node }) => node === from);
  const start = placed[place];
  if (across !== 0 || !start) return placed[place + across]?.node;
  const far = ({ x, y }: { x: number; y: number }) => (y - start.y) * down + 2 * Math.abs(x - start.x);
  return placed.filter(({ y }) => (y - start.y) * down > 0).sort((a, b) => far(a) - far(b))[0]?.node;
}

/** Where the sign of a node stands, behind its title and before its words. */
function middleOf(node: SVGAElement): { x: number; y: number } {
  const { left, top, width, height } = (node.children[1] ?? node).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
