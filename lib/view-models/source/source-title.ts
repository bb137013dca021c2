import type { Source } from "@/lib/schema/shapes";

/** What a source is called: its title, or publisher and day where it has none: "The Japan Times, 12 October 2023". */
export function sourceTitle({
  title,
  publisher,
  published,
}: Pick<Source, "title" | "publisher" | "published">): string {
  return title ?? [publisher, published?.text ?? "undated"].join(", ");
}
