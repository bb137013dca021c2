import { element, type Markup, words } from "@/lib/drawing/markup";
import type { EmbedTheme } from "@/lib/schema/parameters/picture-parameters";
import { embedStyle } from "./embed-style";

/** What a page in a frame says of itself. */
interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The address of the page that has all of it; null where there is none. */
  readonly canonical: string | null;
  readonly theme: EmbedTheme;
}

/** A page of its own for frames in other pages: it loads nothing and runs nothing. */
export function embedPage(
  { title, description, canonical, theme }: PageHead,
  content: readonly Markup[],
): string {
  const head = element("head", {}, [
    element("meta", { charset: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("title", {}, [words(`${title} · Interphase`)]),
    element("meta", { name: "description", content: description }),
    element("meta", { name: "robots", content: "noindex" }),
    canonical !== null && element("link", { rel: "canonical", href: canonical }),
    // A style sheet's text is not escaped in HTML; this one is made of constants alone.
    element("style", {}, [embedStyle(theme) as Markup]),
  ]);
  const body = element("body", {}, [element("main", {}, content)]);
  return `<!doctype html>\n${element("html", { lang: "en" }, [head, body])}\n`;
}
