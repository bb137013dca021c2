import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A link within the site. Nothing is fetched before the click: a page held ready without a filter would be shown
 * for the same address with one as well, since the router takes both for one route and knows nothing of the rewrite.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
