import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from "parse5";
import { expect } from "vitest";

type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a document; what a reader complains about is an error. */
export function elementsOf(document: string): Element[] {
  const complaints: string[] = [];
  const root = parse(document, { onParseError: ({ code }) => complaints.push(code) });
  expect(complaints).toEqual([]);
  return below(root);
}

export function below(node: DefaultTreeAdapterTypes.Node): Element[] {
  return [
    ...(tree.isElementNode(node) ? [node] : []),
    ...("childNodes" in node ? node.childNodes.flatMap(below) : []),
  ];
}

export function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (tree.isTextNode(node)) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

export const attribute = (element: Element, name: string) =>
  element.attrs.find((each) => each.name === name)?.value;
export const named = (elements: readonly Element[], name: string) =>
  elements.filter(({ tagName }) => tagName === name);
