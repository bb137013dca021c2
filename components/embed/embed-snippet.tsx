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
        <a href={path}>The view by itself</a>, light or dark as the reader’s device is set;{" "}
        <code>theme=light</code> or <code>theme=dark</code> in its address settles that.{" "}
        {goesOn
          ? "It follows what becomes known; asOf=2026-01-31, for instance, holds it at that day."
          : "It stays as of the day shown; without asOf it follows what becomes known."}
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
