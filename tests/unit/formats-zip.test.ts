import { availableParallelism } from "node:os";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { writeZip } from "@/lib/formats/zip";

const MADE = new Date("2026-11-01T00:00:00Z");

test("readers that stall do not hold up another one, however many they are", async () => {
  const stalled = Array.from({ length: 2 * availableParallelism() + 4 }, () =>
    writeZip([{ name: "long.csv", pieces: lines(20_000) }], MADE),
  );
  for (const file of stalled) expect((await file.next()).done).toBe(false);
  const parts: Uint8Array[] = [];
  for await (const part of writeZip([{ name: "short.csv", pieces: lines(3) }], MADE)) parts.push(part);
  const files = unzipSync(new Uint8Array(Buffer.concat(parts)));
  expect(strFromU8(files["short.csv"] ?? new Uint8Array())).toBe("0,0\n1,1\n2,4\n");
  for (const file of stalled) await file.return();
});

async function* lines(count: number): AsyncGenerator<string> {
  for (let line = 0; line < count; line++) yield `${line},${line * line}\n`;
}
