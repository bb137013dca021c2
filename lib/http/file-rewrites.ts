interface Rewrite {
  readonly source: string;
  readonly destination: string;
}

/** The timeline and the network are charts like the others, and stand beside the lists. */
const VIEW_FILES: readonly Rewrite[] = ["timeline", "network"].flatMap((chart) =>
  ["csv", "json"].map((type) => ({
    source: `/api/v1/${chart}.${type}`,
    destination: `/api/v1/charts/${chart}.${type}`,
  })),
);

/** A chart's pictures stand beside its tables, and are made by a route of their own. */
const PICTURES: readonly Rewrite[] = [
  { source: "/api/v1/charts/:file(.+\\.(?:svg|png))", destination: "/api/v1/pictures/:file" },
  { source: "/api/v1/:file((?:timeline|network)\\.(?:svg|png))", destination: "/api/v1/pictures/:file" },
];

/** The rules that send the address of a file to the route that makes it. The route's own address leads nowhere. */
export function listFileRewrites(): Rewrite[] {
  const hidden = { source: "/api/v1/pictures/:path*", destination: "/api/not-an-address" };
  return [hidden, ...VIEW_FILES, ...PICTURES];
}
