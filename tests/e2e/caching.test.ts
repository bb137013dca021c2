import { expect, inject, test } from "vitest";
import { dateText } from "@/lib/domain/date-text";
import { today } from "@/lib/http/today";
import { PLAIN_PAGES } from "@/tests/support/site-paths";

const TAGS = "utm_source=letter&gclid=x1";

test.each(Object.entries(PLAIN_PAGES))(
  "%s is served from the kept pages, with a tracking tag too",
  async (_, path) => {
    await fetch(inject("site") + path).then((answer) => answer.text());
    for (const address of [path, `${path}?${TAGS}`]) {
      const { headers } = await fetch(inject("site") + address);
      // Kept for 20 s, and then once more while it is made anew: both are the kept page.
      expect(headers.get("x-nextjs-cache"), address).toMatch(/^(HIT|STALE)$/);
    }
  },
);

test.each([
  "/milestones?company=toyota",
  "/?asOf=2023-12-31",
  "/companies/toyota?asOf=2023-12-31",
  "/timeline?lanes=partnership",
])("%s is made for its request and kept by no one", async (path) => {
  const { headers } = await fetch(inject("site") + path);
  expect(headers.get("x-nextjs-cache")).toBeNull();
  expect(headers.get("cache-control")).toContain("no-store");
});

test("a kept page may be kept elsewhere for less than a minute", async () => {
  const { headers } = await fetch(`${inject("site")}/milestones`);
  const seconds = [
    ...(headers.get("cache-control") ?? "").matchAll(/(?:s-maxage|stale-while-revalidate)=(\d+)/g),
  ];
  expect(seconds.reduce((sum, [, part]) => sum + Number(part), 0)).toBeLessThan(60);
});

test("the day a page shows is today's UTC day", async () => {
  for (const path of ["/", "/timeline"]) {
    const before = today();
    const text = await fetch(inject("site") + path).then((answer) => answer.text());
    const days = [before, today()].map((day) => `as of ${dateText({ edtf: day })}`);
    expect(
      days.some((day) => text.includes(day)),
      path,
    ).toBe(true);
  }
});
