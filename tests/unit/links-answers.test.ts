import { describe, expect, test } from "vitest";
import { findCopy, formatArchiveLookup, toFinding } from "@/lib/cli/links/check-links";
import type { Answer } from "@/lib/cli/web";

const ADDRESS = "https://paper.example/2024/cells";
const NEW = "https://paper.example/news/cells";
const answered = (status: number, ...redirects: Answer["redirects"]): Answer => ({
  redirects,
  status,
  failure: null,
});
const failed = (failure: string): Answer => ({ redirects: [], status: null, failure });
const forGood = (to: string) => ({ to, permanent: true });
const forNow = (to: string) => ({ to, permanent: false });

describe("an address is found to be", () => {
  test.each<[Answer, string]>([
    [answered(200), "fine"],
    [answered(404), "dead"],
    [answered(410), "dead"],
    [failed("ENOTFOUND"), "dead"],
    [answered(401), "unsure"],
    [answered(403), "unsure"],
    [answered(429), "unsure"],
    [answered(451), "unsure"],
    [answered(500), "unsure"],
    [answered(503), "unsure"],
    [answered(304), "unsure"],
    [failed("TIMEOUT"), "unsure"],
    [failed("EAI_AGAIN"), "unsure"],
    [failed("ECONNREFUSED"), "unsure"],
    [failed("CERT_HAS_EXPIRED"), "unsure"],
    [failed("too many redirects"), "unsure"],
    [answered(200, forNow("https://consent.example/?to=paper")), "fine"],
    [answered(200, forGood(NEW)), "moved"],
    [answered(404, forGood(NEW)), "dead"],
    [answered(403, forGood(NEW)), "unsure"],
  ])("after %j %s", (answer, state) => {
    expect(toFinding(ADDRESS, answer).state).toBe(state);
  });

  test("moved as far as the site says for good, and no further", () => {
    const consent = "https://consent.example/";
    expect(toFinding(ADDRESS, answered(200, forGood(NEW), forNow(consent)))).toMatchObject({
      state: "moved",
      movedTo: NEW,
    });
    expect(toFinding(ADDRESS, answered(200, forNow(consent), forGood(NEW))).state).toBe("fine");
    expect(toFinding(ADDRESS, answered(200, forGood(NEW), forGood(ADDRESS))).state).toBe("fine");
  });

  test("probably gone where it has become a front page", () => {
    expect(toFinding(ADDRESS, answered(200, forGood("https://paper.example/")))).toMatchObject({
      state: "moved",
      why: "to a front page: probably gone",
    });
  });

  test("what it is for a reason that is told", () => {
    expect(toFinding(ADDRESS, answered(404)).why).toBe("404");
    expect(toFinding(ADDRESS, failed("ENOTFOUND")).why).toBe("no such host (ENOTFOUND)");
    expect(toFinding(ADDRESS, failed("TIMEOUT")).why).toBe("no answer in time");
    expect(toFinding(ADDRESS, failed("ECONNRESET")).why).toBe("ECONNRESET");
  });
});

describe("a copy in the Web Archive", () => {
  test("is looked for near the day of publication", () => {
    const lookup = "https://archive.org/wayback/available?url=https%3A%2F%2Fpaper.example%2F2024%2Fcells";
    expect(formatArchiveLookup(ADDRESS, null)).toBe(lookup);
    expect(formatArchiveLookup(ADDRESS, "2024-03-04")).toBe(`${lookup}&timestamp=20240304`);
    expect(formatArchiveLookup(ADDRESS, "2024-03~")).toBe(`${lookup}&timestamp=202403`);
    expect(formatArchiveLookup(ADDRESS, "../2024")).toBe(`${lookup}&timestamp=2024`);
  });

  test("is the one its answer names", () => {
    const url = "http://web.archive.org/web/20240305/https://paper.example/2024/cells";
    const closest = { available: true, url, timestamp: "20240305", status: "200" };
    expect(findCopy({ url: ADDRESS, archived_snapshots: { closest } })).toBe(url.replace("http:", "https:"));
    expect(findCopy({ url: ADDRESS, archived_snapshots: {} })).toBeNull();
    expect(findCopy({ archived_snapshots: { closest: { ...closest, available: false } } })).toBeNull();
    expect(findCopy(undefined)).toBeNull();
  });
});
