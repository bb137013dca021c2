import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { parse } from "yaml";
import { addSource } from "@/lib/cli/new-source/add-source";
import { readOptions } from "@/lib/cli/new-source/options";
import { readSeeds } from "@/lib/cli/seeds";
import { soundFiles, TODAY } from "@/tests/support/made-seeds";
import { type MadeSite, madeSite } from "@/tests/support/made-site";

/** What the site has at /cells. */
export const PAGE = `<!doctype html><html lang="ja"><title>Cells for cars</title>
<meta property="og:site_name" content="The Site"><article><h1>Cells for cars</h1>
<time datetime="2025-03-04">4 March</time><p>Maker names no year.</article>`;

/**
 * A site to take sources from, and for each test sound seeds to add them to.
 * @returns the command, the files of the seeds, and the site's origin
 */
export function newSources() {
  let site: MadeSite;
  let seeds: string;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    seeds = await mkdtemp(path.join(tmpdir(), "interphase-new-source-"));
    for (const { path: file, text } of soundFiles()) {
      await mkdir(path.join(seeds, path.dirname(file)), { recursive: true });
      await writeFile(path.join(seeds, file), text);
    }
  });
  afterEach(() => rm(seeds, { recursive: true, force: true }));
  const fileAt = (file: string) => path.join(seeds, file);
  return {
    origin: () => site.origin,
    fileAt,
    read: async (file: string) => parse(await readFile(fileAt(file), "utf8")) as Record<string, unknown>,
    /** Runs the command: what it says, and the seeds afterwards. */
    add: async (args: readonly string[]) => {
      const said: string[] = [];
      const { address, options } = readOptions(args);
      await addSource({
        address: address ?? "",
        options,
        seeds,
        today: TODAY,
        say: (words) => said.push(words),
      });
      return { said: said.join("\n"), files: await readSeeds(seeds) };
    },
  };
}

function openSite(): Promise<MadeSite> {
  return madeSite({
    "/cells": (_request, response) => response.setHeader("content-type", "text/html").end(PAGE),
    "/old": (_request, response) => response.writeHead(301, { location: "/cells" }).end(),
    "/report.pdf": (_request, response) =>
      response.setHeader("content-type", "application/pdf").end("%PDF-1.4"),
    "/picture": (_request, response) => response.setHeader("content-type", "image/png").end("PNG"),
    "/endless": (_request, response) => {
      response.setHeader("content-type", "text/html");
      const more = () => response.destroyed || response.write("x".repeat(100_000), more);
      more();
    },
  });
}
