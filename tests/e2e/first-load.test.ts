import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";
import { html } from "@/tests/support/site-api";
import { EVERY_PAGE } from "@/tests/support/site-paths";

const MOST = 150 * 1024;

test.each(Object.entries(EVERY_PAGE))(
  "%s asks for at most 150 KB of script at first, gzipped, and for no chart",
  async (_, path) => {
    const sources = scriptsOf(await html(path));
    expect(sources.length).toBeGreaterThan(2);
    const scripts = await Promise.all(sources.map(read));
    expect(scripts.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(MOST);
    expect(scripts.filter(({ draws }) => draws)).toEqual([]);
  },
);

interface Script {
  readonly source: string;
  /** Gzipped. */
  readonly size: number;
  /** Whether it holds what draws charts. */
  readonly draws: boolean;
}

/** Most scripts are those of all pages. */
const known = new Map<string, Promise<Script>>();

function read(source: string): Promise<Script> {
  const script = known.get(source) ?? fetchScript(source);
  known.set(source, script);
  return script;
}

async function fetchScript(source: string): Promise<Script> {
  const text = await (await fetch(inject("site") + source)).text();
  return { source, size: gzipSync(text).length, draws: text.includes("recharts") };
}

/** The scripts a browser of today loads with a page: those that only old ones need are left out. */
function scriptsOf(text: string): string[] {
  const tags = text.match(/<script[^>]*\ssrc="[^"]+"[^>]*>|<link[^>]*as="script"[^>]*>/g) ?? [];
  const sources = tags
    .filter((tag) => !/nomodule/i.test(tag))
    .map((tag) => tag.match(/(?:src|href)="([^"]+)"/)?.[1] ?? "");
  return [...new Set(sources)];
}
