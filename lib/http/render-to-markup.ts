import { createRequire } from "node:module";
import { join } from "node:path";
import type { ReactNode } from "react";

// Next's bundler refuses this package where pages are made, and its own React there cannot make markup.
const requireInstalled = createRequire(join(process.cwd(), "package.json"));
const { renderToStaticMarkup } = requireInstalled("react-dom/server") as typeof import("react-dom/server");

/**
 * A page's components as markup, made at once. Next would first write them as data, then make markup from the data: three
 * to four times the work.
 * @param page components that hold no state and read nothing of the request
 */
export function renderToMarkup(page: ReactNode): string {
  return renderToStaticMarkup(page);
}
