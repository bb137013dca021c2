import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ContentVersion } from "@/lib/db/version-reader";
import { LatestContent, OF_A_FILE, OF_SERVERS } from "@/lib/server/latest-content";

const OLD: ContentVersion = { version: "old", loadedAt: "2026-01-01T00:00:00.000Z" };
const NEW: ContentVersion = { version: "new", loadedAt: "2026-01-02T00:00:00.000Z" };

let now = 0;
beforeEach(() => void vi.spyOn(performance, "now").mockImplementation(() => now));
afterEach(() => void vi.restoreAllMocks());

/** Reads what a server says, or cannot say, at some times: [minutes, what]. */
async function readAll(
  said: readonly (readonly [number, ContentVersion | null | "away"])[],
  options = OF_SERVERS,
): Promise<(string | null)[]> {
  let saying: ContentVersion | null | "away" = null;
  const read = () => {
    if (saying === "away") throw new Error("nobody answers");
    return saying;
  };
  const latest = new LatestContent({ read }, options);
  const seen: (string | null)[] = [];
  for (const [minutes, what] of said) {
    now = minutes * 60_000;
    saying = what;
    seen.push(
      await latest.read().then(
        (content) => content?.version ?? null,
        () => "failed",
      ),
    );
  }
  return seen;
}

test("whoever saw the newer content of several servers does not go back, until all say the older", async () => {
  const said = [
    [0, OLD],
    [1, NEW],
    [1.1, OLD],
    [1.2, NEW],
    [1.9, OLD],
    [2.3, OLD],
    [2.4, OLD],
    [3, NEW],
  ] as const;
  expect(await readAll(said)).toEqual(["old", "new", "new", "new", "new", "old", "old", "new"]);
});

test("while no server answers what is kept is answered for ten minutes", async () => {
  const said = [
    [0, "away"],
    [1, NEW],
    [2, "away"],
    [10.9, "away"],
    [11.1, "away"],
    [12, OLD],
  ] as const;
  expect(await readAll(said)).toEqual(["failed", "new", "new", "new", "failed", "old"]);
});

test("a file says what holds", async () => {
  const said = [
    [0, NEW],
    [0.1, OLD],
    [0.2, null],
    [0.3, NEW],
    [0.4, "away"],
  ] as const;
  expect(await readAll(said, OF_A_FILE)).toEqual(["new", "old", null, "new", "failed"]);
});
