import { childrenOf, elements, type HtmlElement, type HtmlNode, oneLine, readHtml } from "./html";

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  "address article blockquote br caption dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul".split(
    " ",
  ),
);
/** Elements whose text is no part of what is read. */
const UNREAD = new Set(
  "aside button footer form head iframe nav noscript script select style svg template".split(" "),
);

/**
 * The non-empty lines of a page's text, in order: those of its article, where one makes up most of it, without what
 * surrounds it. Their positions, counted from 1, are what a citation counts.
 */
export function pageLines(html: string): string[] {
  const page = readHtml(html);
  const whole = longest(elements(page, "main")) ?? textOf(page);
  const article = longest(elements(page, "article")) ?? "";
  // Lists of teasers and comments are articles too; none of them is most of the page.
  const text = article.length * 2 >= whole.length ? article : whole;
  return text
    .split("\n")
    .map(oneLine)
    .filter((line) => line !== "");
}

function longest(found: readonly HtmlElement[]): string | null {
  const texts = found.map(textOf).sort((a, b) => b.length - a.length);
  return texts[0] ?? null;
}

/** The text below a node, each block in lines of its own; the line breaks of the file are none of the text. */
function textOf(node: HtmlNode): string {
  if (node.nodeName === "#text" && "value" in node) return node.value.replace(/\s+/g, " ");
  if (UNREAD.has(node.nodeName)) return "";
  const inside = childrenOf(node).map(textOf).join("");
  return BLOCKS.has(node.nodeName) ? `\n${inside}\n` : inside;
}
