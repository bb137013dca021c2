import { parse, type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from "parse5";

export type HtmlNode = Tree.Node;
export type HtmlElement = Tree.Element;

/** Reads a page as a browser does. */
export function readHtml(text: string): Tree.Document {
  return parse(text);
}

/** The elements of one name below a node, in the order of the page. */
export function elements(root: HtmlNode, ...names: readonly string[]): HtmlElement[] {
  const found: HtmlElement[] = [];
  for (const node of childrenOf(root)) {
    if (tree.isElementNode(node) && names.includes(node.tagName)) found.push(node);
    found.push(...elements(node, ...names));
  }
  return found;
}

/** The nodes right below a node; none below a text. */
export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return "childNodes" in node ? node.childNodes : [];
}

/** An attribute's value; null where it is not there or says nothing. */
export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value.trim() || null;
}

/** Whether an element stands inside one of these. */
export function standsIn(element: HtmlElement, names: readonly string[]): boolean {
  for (let around = element.parentNode; around; around = "parentNode" in around ? around.parentNode : null) {
    if (tree.isElementNode(around) && names.includes(around.tagName)) return true;
  }
  return false;
}

/** All text below a node, as it stands. */
export function rawText(node: HtmlNode): string {
  return tree.isTextNode(node) ? node.value : childrenOf(node).map(rawText).join("");
}

/** A text in one line, without what has no shape: control characters, soft hyphens and the like. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}
