import { readFile } from "node:fs/promises";
import { expect, test, vi } from "vitest";

vi.mock("node:fs/promises", async (importOriginal) => {
  const real = await importOriginal<typeof import("node:fs/promises")>();
  return { ...real, readFile: vi.fn(real.readFile) };
});

test("typefaces that could not be read once are read again, and those that could are read no more", async () => {
  // Other tests may have read them before.
  vi.resetModules();
  const { FONTS, writeFontFaces } = await import("@/lib/http/pictures/fonts");
  const read = vi.mocked(readFile);
  read.mockRejectedValueOnce(Object.assign(new Error("EMFILE: too many open files"), { code: "EMFILE" }));
  const failed = await Promise.allSettled([writeFontFaces("abc"), writeFontFaces("def")]);
  expect(failed.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await writeFontFaces("abc")).toContain("@font-face");
  const reads = read.mock.calls.length;
  expect(reads).toBe(FONTS.length * 2);
  expect(await writeFontFaces("xyz")).toBe(await writeFontFaces("abc"));
  expect(read).toHaveBeenCalledTimes(reads);
});
