import { PAGE_PARAMETERS } from "./page-parameters";

interface Rewrite {
  readonly source: string;
  readonly destination: string;
  readonly has?: { readonly type: "query"; readonly key: string }[];
}

const PAGES = [
  { source: "/", destination: "/asked" },
  {
    source: "/:page(timeline|trends|partnerships|companies|milestones|sources|changes|search)",
    destination: "/asked/:page",
  },
  {
    source: "/:collection(partnerships|companies|milestones|sources)/:id",
    destination: "/asked/:collection/:id",
  },
] as const;

/** The timeline is a chart like the others, and a section of the site like the lists. */
const TIMELINE_FILES: readonly Rewrite[] = ["csv", "json"].map((type) => ({
  source: `/api/v1/timeline.${type}`,
  destination: `/api/v1/charts/timeline.${type}`,
}));

/** A chart's pictures stand beside its tables, and are made by a route of their own. */
const PICTURES: readonly Rewrite[] = [
  { source: "/api/v1/charts/:file(.+\\.(?:svg|png))", destination: "/api/v1/pictures/:file" },
  { source: "/api/v1/:file(timeline\\.(?:svg|png))", destination: "/api/v1/pictures/:file" },
];

/**
 * The rules that send a page's address with a known parameter to its sibling under /asked, which is rendered
 * for each request, while the plain address stays cached. The sibling's own address leads nowhere.
 */
export function pageRewrites(): Rewrite[] {
  const hidden: readonly Rewrite[] = [
    { source: "/asked/:path*", destination: "/not-an-address" },
    { source: "/api/v1/pictures/:path*", destination: "/api/not-an-address" },
  ];
  return [
    ...hidden,
    ...TIMELINE_FILES,
    ...PICTURES,
    ...PAGES.flatMap((page) =>
      PAGE_PARAMETERS.map((key) => ({ ...page, has: [{ type: "query" as const, key }] })),
    ),
  ];
}
