import { expect, inject, test } from "vitest";
import { formatDate } from "@/lib/domain/date-text";
import { getToday } from "@/lib/http/environment";
import { received } from "@/tests/support/on-the-wire";
import { EVERY_PAGE } from "@/tests/support/site-paths";

const TAGS = "utm_source=letter&gclid=x1";
const FILES = [
  "/api/v1/milestones?company=toyota",
  "/api/v1/milestones.csv",
  "/api/v1/changes.atom",
  "/api/v1/charts/trends.svg",
  "/embed/timeline",
];

test.each([...Object.values(EVERY_PAGE), ...FILES])(
  "%s is made once, and known again by its tag",
  async (path) => {
    const first = await received(path);
    const again = await received(path);
    expect(again.headers["cache-status"]).toBe("Interphase; hit");
    expect(again.body.equals(first.body)).toBe(true);
    const { status, headers } = await fetch(inject("site") + path, {
      headers: { "If-None-Match": again.headers.etag ?? "" },
    });
    expect([status, headers.get("etag")]).toEqual([304, again.headers.etag]);
  },
);

test.each([
  ["/milestones", `/milestones?${TAGS}`],
  ["/timeline?company=toyota&year=2027", `/timeline?year=2027&${TAGS}&company=toyota`],
])(
  "%s is one answer with %s: tracking tags and the order of parameters mean nothing",
  async (path, other) => {
    const first = await received(path);
    const same = await received(other);
    expect(same.headers["cache-status"]).toBe("Interphase; hit");
    expect(same.headers.etag).toBe(first.headers.etag);
  },
);

test("a page may be kept elsewhere, to be asked for anew each time", async () => {
  for (const path of ["/milestones", "/milestones?company=toyota"])
    expect((await received(path)).headers["cache-control"]).toBe("public, no-cache");
});

test("a reader who unpacks brotli, gzip or nothing gets the same", async () => {
  const texts = await Promise.all(
    ["br", "gzip", "identity", "gzip;q=0, *;q=0.1", "deflate"].map(async (accepted) => {
      const answer = await fetch(`${inject("site")}/companies`, { headers: { "Accept-Encoding": accepted } });
      return answer.text();
    }),
  );
  expect(new Set(texts).size).toBe(1);
});

test("the day a page shows is today's UTC day", async () => {
  for (const path of ["/", "/timeline"]) {
    const before = getToday();
    const text = await fetch(inject("site") + path).then((answer) => answer.text());
    const days = [before, getToday()].map((day) => `as of ${formatDate({ edtf: day })}`);
    expect(
      days.some((day) => text.includes(day)),
      path,
    ).toBe(true);
  }
});
