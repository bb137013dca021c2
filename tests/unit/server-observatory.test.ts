import { expect, test } from "vitest";
import { buildSecurityHeaders } from "@/lib/http/security-headers";
import { coming, openFront } from "@/tests/support/made-front";

/* What MDN's HTTP Observatory makes of a page of a site whose address is one of https, by its public rules. */

const PAGE = `<html><head><style>p{}</style><script data-first="">t()</script></head>
  <body><p style="color:red">x</p><script>self.__next_f</script></body></html>`;

/** The headers that Next sends with a page: of several rules for one address the last counts. */
function listPageHeaders(): Record<string, string> {
  const rules = buildSecurityHeaders(false).filter(({ source }) =>
    ["/:path*", "/((?!embed/).*)"].includes(source),
  );
  return Object.fromEntries(
    rules.flatMap(({ headers }) => headers.map(({ key, value }) => [key.toLowerCase(), value])),
  );
}

type Told = { get(name: string): string | null };

/** A rule of the Observatory: what it adds to a hundred points, or takes off. */
const RULES: Readonly<Record<string, (headers: Told) => number>> = {
  "content security policy": (headers) => {
    const policy = headers.get("content-security-policy") ?? "";
    if (policy === "") return -25;
    if (/script-src[^;]*'unsafe-(?:inline|eval)'/.test(policy)) return -20;
    if (/style-src[^;]*'unsafe-inline'/.test(policy)) return 0;
    return policy.startsWith("default-src 'none'") ? 10 : 5;
  },
  "cookies, none": (headers) => (headers.get("set-cookie") === null ? 0 : -5),
  "strict transport security of half a year": (headers) =>
    Number(/max-age=(\d+)/.exec(headers.get("strict-transport-security") ?? "")?.[1] ?? 0) >= 15_768_000
      ? 0
      : -20,
  "referrer policy": (headers) =>
    /^(?:no-referrer|same-origin|strict-origin(?:-when-cross-origin)?)$/.test(
      headers.get("referrer-policy") ?? "",
    )
      ? 5
      : 0,
  "content type options": (headers) => (headers.get("x-content-type-options") === "nosniff" ? 0 : -5),
  "frames, by the policy": (headers) =>
    /frame-ancestors 'none'/.test(headers.get("content-security-policy") ?? "") ? 5 : -20,
  "resource policy": (headers) =>
    ["same-origin", "same-site"].includes(headers.get("cross-origin-resource-policy") ?? "") ? 10 : 0,
};

const score = (headers: Told) => 100 + Object.values(RULES).reduce((sum, rule) => sum + rule(headers), 0);

// Not to be had by a header: the list of sites that browsers bring along (preload), five points; and a redirect from http,
// which is the proxy's.
test("a page has 130 points where the site's address is one of https", async () => {
  const ask = async () => coming(PAGE, listPageHeaders());
  const { get } = await openFront(ask, undefined, { isSecure: true });
  const { headers } = await get("/");
  expect(score(headers)).toBe(130);
  expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
  expect(headers.get("cross-origin-embedder-policy")).toBe("require-corp");
});

test("what Next sends by itself has fewer, and so has a site without https", async () => {
  const { get } = await openFront(async () => coming(PAGE, listPageHeaders()));
  expect(score((await get("/")).headers)).toBe(110);
  expect(score(new Headers(listPageHeaders()))).toBe(80);
});

test("refusals say it too", async () => {
  const { get } = await openFront(
    async () => coming(""),
    () => null,
    { isSecure: true },
  );
  for (const path of ["/", "/embed/timeline"]) {
    const { status, headers } = await get(path, { headers: { accept: "text/html" } });
    expect([status, headers.get("content-type")]).toEqual([503, "text/html; charset=utf-8"]);
    expect(headers.get("strict-transport-security")).not.toBeNull();
    expect(headers.get("content-security-policy")?.includes("frame-ancestors")).toBe(path === "/");
  }
});
