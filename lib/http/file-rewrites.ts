interface Rewrite {
  readonly source: string;
  readonly destination: string;
}

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

/** The rules that send the address of a file to the route that makes it. The route's own address leads nowhere. */
export function listFileRewrites(): Rewrite[] {
  const hidden = { source: "/api/v1/pictures/:path*", destination: "/api/not-an-address" };
  return [hidden, ...TIMELINE_FILES, ...PICTURES];
}
