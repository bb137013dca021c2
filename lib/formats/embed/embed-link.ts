import { element, type Markup, words } from "@/lib/drawing/markup";

/** A link that leaves the frame and the page around it where they are. */
export function link(href: string, text: string): Markup {
  return element("a", { href, target: "_blank", rel: "noopener" }, [words(text)]);
}
