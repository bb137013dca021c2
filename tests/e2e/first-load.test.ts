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
    const texts = await Promise.all(
      sources.map((source) => fetch(inject("site") + source).then((answer) => answer.text())),
    );
    const sizes = texts.map((text) => gzipSync(text).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST);
    expect(texts.filter((text) => text.includes("recharts"))).toEqual([]);
  },
);

/** The scripts a browser of today loads with a page: those that only old ones need are left out. */
function scriptsOf(text: string): string[] {
  const tags = text.match(/<script[^>]*\ssrc="[^"]+"[^>]*>|<link[^>]*as="script"[^>]*>/g) ?? [];
  const sources = tags
    .filter((tag) => !/nomodule/i.test(tag))
    .map((tag) => tag.match(/(?:src|href)="([^"]+)"/)?.[1] ?? "");
  return [...new Set(sources)];
}
