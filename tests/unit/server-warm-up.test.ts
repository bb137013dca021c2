import { expect, test } from "vitest";
import { listNextAddresses, warmUp } from "@/lib/server/warm-up";

const OVERVIEW = `<nav><a href="/timeline">Explore</a> <a class="x" href="/companies">Companies</a></nav>
  <a href="/milestones/a-line">A line</a> <a href="/companies/toyota">Toyota</a> <a href="/companies/toyota">again</a>
  <a href="/milestones?outcome=late">late</a> <a href="https://example.org/">elsewhere</a>`;

test("the overview leads to its sections, and to page, timeline and table of each company that it names", () => {
  expect(listNextAddresses(OVERVIEW)).toEqual([
    "/timeline",
    "/companies",
    "/companies/toyota",
    "/timeline?company=toyota",
    "/milestones?company=toyota",
  ]);
});

test("pages are made one at a time, the overview first, and a fault ends it", async () => {
  const asked: string[] = [];
  let running = 0;
  const ask = async (path: string) => {
    asked.push(path);
    expect(++running).toBe(1);
    await Promise.resolve();
    running--;
    if (path === "/companies/toyota") throw new Error("The database is gone.");
    return OVERVIEW;
  };
  await expect(warmUp(ask)).rejects.toThrow("gone");
  expect(asked).toEqual(["/", "/timeline", "/companies", "/companies/toyota"]);
});
