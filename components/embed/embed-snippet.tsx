import { CopyText } from "@/components/take/copy-text";
import type { ChartParams } from "@/lib/schema/parameters/view-address";
import { buildEmbedFrame, formatFrameCode } from "@/lib/view-models/embed-frame";

interface EmbedSnippetProps {
  /** What the view shows. */
  title: string;
  view: ChartParams;
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
}

/** How a view is put into another page: the HTML to copy, and what can be changed in it. */
export function EmbedSnippet({ title, view, site }: EmbedSnippetProps) {
  const { path, ...size } = buildEmbedFrame(view);
  const goesOn = view.listParams.asOfParam === null;
  return (
    <>
      <CopyText label="HTML to embed" code>
        {formatFrameCode(`${site}${path}`, title, size)}
      </CopyText>
      <p>
        <a href={path}>Open the embedded view</a>. It follows the light or dark setting of the reader’s
        device; add <code>theme=light</code> or <code>theme=dark</code> to its address to fix it.{" "}
        {goesOn
          ? "It updates with the data; add asOf=2026-01-31, for instance, to freeze it on that day."
          : "It is frozen on the day shown; remove asOf to let it update with the data."}
      </p>
    </>
  );
}

interface OembedLinkProps {
  title: string;
  /** The address of the page with its filter, from the root of the site. */
  page: string;
}

/** Where programs that embed pages learn how to embed this one. */
export function OembedLink({ title, page }: OembedLinkProps) {
  const query = new URLSearchParams({ url: page });
  return <link rel="alternate" type="application/json+oembed" title={title} href={`/api/oembed?${query}`} />;
}
