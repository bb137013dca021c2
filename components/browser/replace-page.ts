import { Idiomorph } from "idiomorph";
import { attachAll, detachAll } from "./attach";
import { keepOrder } from "./keep-order";

/** The parts of a page that depend on its address. */
const PARTS = ["body > header", "main", "body > footer"];

/** What the head says of an address: its feed, and where else it is found. */
const OF_THE_ADDRESS = 'link[rel="alternate"], link[rel="canonical"]';

/** Lets what differs in another state of the page take the place of what stands there. */
export function replacePage(next: Document): void {
  detachAll();
  document.title = next.title;
  for (const link of document.head.querySelectorAll(OF_THE_ADDRESS)) link.remove();
  document.head.append(...next.head.querySelectorAll(OF_THE_ADDRESS));
  keepOrder(next);
  for (const part of PARTS) {
    const [from, to] = [document.querySelector(part), next.querySelector(part)];
    // Only style sheets of a head would have to be waited for, and no part has one.
    if (from && to)
      void Idiomorph.morph(from, to, {
        callbacks: { beforeNodeMorphed: keepOpen, beforeAttributeUpdated: keepWritten },
      });
  }
  attachAll();
}

/** What folds stays as the reader left it, but for a panel that opens with what the page shows. */
function keepOpen(from: Node, to: Node): boolean {
  if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement) {
    const isSame = from.dataset.opens === to.dataset.opens;
    if (isSame || from.contains(document.activeElement)) to.open = from.open;
  }
  return true;
}

/** What is written into a field that asks nothing of the page stays in it. */
function keepWritten(attribute: string, element: Element): boolean {
  return !(attribute === "value" && element instanceof HTMLInputElement && element.name === "");
}
