import { createRequire } from "node:module";
import { join } from "node:path";
import { parseFragment } from "parse5";
import { createElement, type ReactNode } from "react";
import { setAside } from "./set-aside";

// Next's bundler refuses this package where pages are made, and its own React there cannot make markup.
const requireInstalled = createRequire(join(process.cwd(), "package.json"));
const { renderToStaticMarkup } = requireInstalled("react-dom/server") as typeof import("react-dom/server");

/** A page as markup. */
export interface PageMarkup {
  /** Where the site's own server serves: what stands for it until the page goes out. */
  readonly markup: string;
  /** The attributes of each link that its components have for the document's head: feeds, the way to embed it. */
  readonly links: readonly Readonly<Record<string, string>>[];
}

const BORDER = "</head><body>";

/**
 * A page's components as markup, made at once. Next would first write them as data, then make markup from the data: three
 * to four times the work.
 * @param page components that hold no state and read nothing of the request
 */
export function renderToMarkup(page: ReactNode): PageMarkup {
  // React collects what is for the head where there is one.
  const body = createElement("body", null, page);
  const whole = renderToStaticMarkup(createElement("html", null, createElement("head"), body));
  const border = whole.indexOf(BORDER);
  return {
    markup: setAside(whole.slice(border + BORDER.length, -"</body></html>".length)),
    links: parseLinks(whole.slice("<html><head>".length, border)),
  };
}

function parseLinks(head: string): PageMarkup["links"] {
  return parseFragment(head).childNodes.flatMap((node) =>
    "attrs" in node ? [Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))] : [],
  );
}
