import { expect, test } from "vitest";
import { listNextAddresses, warmUp } from "@/lib/server/warm-up";

const OVERVIEW = `<nav><a href="/timeline">Explore</a> <a class="x" href="/companies">Companies</a></nav>
  <a href="/milestones/a-line">A line</a> <a href="/companies/toyota">Toyota</a> <a href="/companies/toyota">again</a>
  <a href="/milestones?outcome=late">late</a> <a href="https://example.org/">elsewhere</a>`;

const COMPANIES = `<a href="/companies?sort=name">Name</a> <a href="/companies/toyota">Toyota</a>
  <a href="/companies/faw">FAW</a>`;

test("sections come first, then page, timeline and table of the companies that the overview names, then of others", () => {
  expect(listNextAddresses(OVERVIEW, COMPANIES)).toEqual([
    "/timeline",
    "/companies",
    "/companies/toyota",
    "/timeline?company=toyota",
    "/milestones?company=toyota",
    "/companies/faw",
    "/timeline?company=faw",
    "/milestones?company=faw",
  ]);
});

test("of forty companies at most", () => {
  const many = Array.from({ length: 60 }, (_, index) => `<a href="/companies/c${index}">C</a>`).join(" ");
  const addresses = listNextAddresses(OVERVIEW, many);
  expect(addresses.filter((address) => address.startsWith("/companies/"))).toHaveLength(40);
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
  expect(asked).toEqual(["/", "/companies", "/timeline", "/companies", "/companies/toyota"]);
});
