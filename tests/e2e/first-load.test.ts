import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";
import { html } from "@/tests/support/site-api";
import { EVERY_PAGE } from "@/tests/support/site-paths";

const MOST = 12 * 1024;

test.each(Object.entries(EVERY_PAGE))(
  "%s holds its markup once, and loads at most 12 KB of script, gzipped, with neither React nor charts in it",
  async (_, path) => {
    const text = await html(path);
    expect(text).not.toMatch(/__next_f|as="script"|<!--/);
    const [source, ...more] = [...text.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(
      (match) => match[1] ?? "",
    );
    expect(more).toEqual([]);
    const scripts = await loadWithImports(source ?? "");
    expect(scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)).toBeLessThanOrEqual(MOST);
    expect(scripts.filter((script) => /recharts|__reactContainer/.test(script))).toEqual([]);
  },
);

/** A script, and those that it loads with itself, each once; not those that it loads once they are needed. */
async function loadWithImports(source: string, loaded = new Set<string>()): Promise<string[]> {
  if (loaded.has(source)) return [];
  loaded.add(source);
  const answer = await fetch(new URL(source, inject("site")));
  expect(answer.status, source).toBe(200);
  const script = await answer.text();
  const imported = [...script.matchAll(/(?:import|from)\s*"(\.[^"]+)"/g)].map((match) => match[1] ?? "");
  const further = imported.map((path) => loadWithImports(new URL(path, answer.url).pathname, loaded));
  return [script, ...(await Promise.all(further)).flat()];
}
