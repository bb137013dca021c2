import { expect, inject, test } from "vitest";
import { browserPages } from "@/tests/support/browser";

const openPage = browserPages();

test("the overview opens with its headline", async () => {
  const page = await openPage("/");
  expect(await page.title()).toContain("Interphase");
  expect(await page.locator("h1").count()).toBe(1);
});

test("every answer carries the security headers, and none says what serves it", async () => {
  for (const path of [
    "/",
    "/timeline",
    "/?company=toyota",
    "/nowhere",
    "/api/health",
    "/_next/static/none.js",
  ]) {
    const { headers } = await fetch(inject("site") + path);
    expect(headers.get("content-security-policy"), path).toContain("frame-ancestors 'none'");
    expect(headers.get("x-content-type-options"), path).toBe("nosniff");
    expect(headers.get("referrer-policy"), path).not.toBeNull();
    expect(headers.get("permissions-policy"), path).not.toBeNull();
    expect(headers.get("x-powered-by"), path).toBeNull();
  }
});
