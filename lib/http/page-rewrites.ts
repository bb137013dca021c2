import { PAGE_PARAMETERS } from "./page-parameters";

interface Rewrite {
  readonly source: string;
  readonly destination: string;
  readonly has?: { readonly type: "query"; readonly key: string }[];
}

const PAGES = [
  { source: "/", destination: "/asked" },
  {
    source: "/:page(timeline|trends|partnerships|companies|milestones|sources|changes)",
    destination: "/asked/:page",
  },
  {
    source: "/:collection(partnerships|companies|milestones|sources)/:id",
    destination: "/asked/:collection/:id",
  },
] as const;

/**
 * The rules that send a page's address with a known parameter to its sibling under /asked, which is rendered
 * for each request, while the plain address stays cached. The sibling's own address leads nowhere.
 */
export function pageRewrites(): Rewrite[] {
  const hidden: Rewrite = { source: "/asked/:path*", destination: "/not-an-address" };
  return [
    hidden,
    ...PAGES.flatMap((page) =>
      PAGE_PARAMETERS.map((key) => ({ ...page, has: [{ type: "query" as const, key }] })),
    ),
  ];
}
