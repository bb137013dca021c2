import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { watchFolder } from "@/lib/cli/watch-folder";

let folder: string;
let stop: () => void;
let waiting: { readonly file: string; readonly heard: () => void } | undefined;
let markers = 0;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "interphase-watch-"));
  await mkdir(path.join(folder, "sources/2025"), { recursive: true });
  stop = watchFolder(folder, (file) => {
    if (file === waiting?.file) waiting.heard();
  });
});
afterEach(async () => {
  stop();
  await rm(folder, { recursive: true, force: true });
});

/** Waits until the watch tells of a file, once something is done. */
async function hear(file: string, act: () => Promise<unknown>): Promise<void> {
  const heard = new Promise<void>((resolve) => {
    waiting = { file, heard: resolve };
  });
  await act();
  await heard;
}

/** Saves a file so, and waits until the watch tells of it and of all that the save led to. */
async function save(file: string, how: (at: string) => Promise<unknown>): Promise<void> {
  await hear(file, () => how(path.join(folder, file)));
  // Changes of a folder are told in their order, so a last one comes after all others.
  const last = path.join(path.dirname(file), `last-${markers++}`);
  await hear(last, () => writeFile(path.join(folder, last), ""));
}

const write = (at: string) => writeFile(at, "text");
/** As many editors do: a new file beside the old one takes its place. */
const replace = async (at: string) => {
  await writeFile(`${at}~`, "new text");
  await rename(`${at}~`, at);
};

test.each(["companies.yaml", "sources/2025/paper.yaml"])(
  "every save of %s is heard, however it is made",
  async (file) => {
    for (const how of [write, replace, replace, write, (at: string) => rm(at), write]) await save(file, how);
  },
);

test("a folder that comes, or comes again, is watched as well", async () => {
  for (const _ of [1, 2]) {
    await hear(path.join("sources", "2026"), () => mkdir(path.join(folder, "sources/2026")));
    await save(path.join("sources", "2026", "paper.yaml"), write);
    await save(path.join("sources", "2026", "paper.yaml"), replace);
    await hear(path.join("sources", "2026"), () =>
      rm(path.join(folder, "sources/2026"), { recursive: true }),
    );
  }
  expect(waiting?.file).toBe(path.join("sources", "2026"));
});
