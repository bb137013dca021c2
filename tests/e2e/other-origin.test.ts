import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { browserPages, newPage } from "@/tests/support/browser";

const openPage = browserPages();

// Another program on this machine, and so another origin.
const other = createServer((_, answer) =>
  answer.setHeader("Content-Type", "text/html").end("<h1>Elsewhere</h1>"),
);
beforeAll(() => new Promise<void>((resolve) => void other.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise((resolve) => void other.close(resolve)));

async function openElsewhere(): Promise<Page> {
  const context = (await openPage("about:blank")).context();
  const page = await newPage(context);
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}`);
  return page;
}

interface Answer {
  readonly status: number;
  readonly body: {
    readonly meta?: { readonly licence: object };
    readonly errors?: readonly { readonly parameter: string }[];
  };
}

test("a page of another origin reads the data, refusals too", async () => {
  const page = await openElsewhere();
  const list = await read(page, "/api/v1/milestones?company=toyota");
  expect(list.status).toBe(200);
  expect(list.body.meta?.licence).toEqual({
    id: "CC-BY-4.0",
    url: expect.stringContaining("creativecommons"),
  });
  expect((await read(page, "/api/v1/companies/toyota")).status).toBe(200);
  expect((await read(page, "/api/v1/dataset.json")).status).toBe(200);
  const refusal = await read(page, "/api/v1/milestones?year=20x7");
  expect(refusal.status).toBe(400);
  expect(refusal.body.errors?.[0]?.parameter).toBe("year");
  expect((await read(page, "/api/v1/milestones/none")).status).toBe(404);
});

test("it may say what it holds already", async () => {
  const page = await openElsewhere();
  expect((await read(page, "/api/v1/milestones", { "If-None-Match": '"other"' })).status).toBe(200);
});

test("nothing may be written", async () => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    const answer = await fetch(`${inject("site")}/api/v1/milestones`, { method });
    expect(answer.status, method).toBe(405);
    expect(answer.headers.get("allow"), method).toBe("GET, HEAD, OPTIONS");
  }
});

function read(page: Page, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return page.evaluate(
    async ({ address, headers }) => {
      const answer = await fetch(address, { headers });
      return { status: answer.status, body: await answer.json() };
    },
    { address: inject("site") + path, headers },
  );
}
