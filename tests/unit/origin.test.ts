import { NextRequest } from "next/server";
import { afterEach, expect, test, vi } from "vitest";
import { getOrigin } from "@/lib/http/origin";

afterEach(() => vi.unstubAllEnvs());

function origin(headers: Record<string, string>): string {
  return getOrigin(new NextRequest("http://here.example:3000/sitemap.xml", { headers }));
}

test("a site that knows its address says so, whatever the request says", () => {
  vi.stubEnv("SITE_URL", "https://interphase.example/");
  expect(origin({ host: "elsewhere.example" })).toBe("https://interphase.example");
});

test.each([
  [{ host: "interphase.example" }, "http://interphase.example"],
  [{ host: "127.0.0.1:8080" }, "http://127.0.0.1:8080"],
  [{ host: "[::1]:8080" }, "http://[::1]:8080"],
  [{ host: "a.example", "x-forwarded-proto": "https" }, "https://a.example"],
  [{ host: "inner:3000", "x-forwarded-host": "a.example, b.example" }, "http://a.example"],
])("else it stands where the request found it: %o", (headers, address) => {
  vi.stubEnv("SITE_URL", "");
  expect(origin(headers)).toBe(address);
});

test.each([
  { host: 'a.example"><script>' },
  { host: "a.example/path?x" },
  { host: "user:word@a.example" },
  { host: "a b" },
  { host: "a.example:99999" },
  { host: "" },
  { host: "a.example", "x-forwarded-host": "evil.example/#" },
] as Record<string, string>[])("what cannot be a host is passed over: %o", (headers) => {
  vi.stubEnv("SITE_URL", "");
  expect(origin(headers)).toBe("http://here.example:3000");
});

test("a scheme that is none is passed over", () => {
  vi.stubEnv("SITE_URL", "");
  expect(origin({ host: "a.example", "x-forwarded-proto": "javascript" })).toBe("http://a.example");
});
