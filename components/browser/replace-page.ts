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
        callbacks: { beforeNodeMorphed: isToChange, beforeAttributeUpdated: keepWritten },
      });
  }
  void attachAll();
}

/** Whether a part of the page differs from what comes in its place; most do not, and a browser sees that at a glance. */
function isToChange(from: Node, to: Node): boolean {
  if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement) keepOpen(from, to);
  return !(from.isEqualNode(to) && holdsTheSame(from, to));
}

/** What folds stays as the reader left it, but for a panel that opens with what the page shows. */
function keepOpen(from: HTMLDetailsElement, to: HTMLDetailsElement): void {
  const isSame = from.dataset.opens === to.dataset.opens;
  if (isSame || from.contains(document.activeElement)) to.open = from.open;
}

/** Whether the fields of two parts that are alike hold the same: what is ticked or written stands in no markup. */
function holdsTheSame(from: Node, to: Node): boolean {
  const coming = listFields(to);
  return listFields(from).every(
    ({ value, checked }, index) => value === coming[index]?.value && checked === coming[index]?.checked,
  );
}

function listFields(part: Node): HTMLInputElement[] {
  if (!(part instanceof Element)) return [];
  return part instanceof HTMLInputElement ? [part] : [...part.querySelectorAll("input")];
}

/** What is written into a field that asks nothing of the page stays in it. */
function keepWritten(attribute: string, element: Element): boolean {
  return !(attribute === "value" && element instanceof HTMLInputElement && element.name === "");
}
