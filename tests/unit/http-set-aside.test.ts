import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, test } from "vitest";
import { putInPlace, setAside } from "@/lib/http/set-aside";

const PAGE = "<p>Größe, and $& as it is</p>";
let cut = 0;
const server = createServer((request, response) =>
  putInPlace(response, async () => {
    await Promise.resolve();
    const page = request.url === "/page" ? setAside(PAGE) : "no page";
    const whole = Buffer.from(`<main>${page}</main>`);
    response.write(whole.subarray(0, cut));
    response.end(whole.subarray(cut));
  }),
).listen(0);
afterAll(() => server.close());

async function ask(path: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    get({ port, path }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => resolve(Buffer.concat(parts).toString()));
    }).on("error", reject);
  });
}

test("what a page sets aside is in its place in the answer, wherever the chunks are cut", async () => {
  for (cut = 0; cut <= 40; cut++) expect(await ask("/page")).toBe(`<main>${PAGE}</main>`);
});

test("an answer without a page goes out as it is, also beside one with a page", async () => {
  cut = 3;
  const answers = await Promise.all([ask("/none"), ask("/page"), ask("/none")]);
  expect(answers).toEqual(["<main>no page</main>", `<main>${PAGE}</main>`, "<main>no page</main>"]);
});

test("where no request was announced the markup is not set aside", () => {
  expect(setAside(PAGE)).toBe(PAGE);
});
