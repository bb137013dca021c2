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
