import Ajv2020, { type ValidateFunction } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { buildOperations } from "@/lib/formats/openapi/operations";
import { getToday } from "@/lib/http/environment";
import { browserPages } from "@/tests/support/browser";

const site = inject("site");
const OPERATIONS = buildOperations(getToday()).map(({ path }) => path);

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly object[];
  readonly responses: Record<string, { content?: Record<string, { schema?: object }> }>;
  readonly "x-example": string;
}

let document: { paths: Record<string, { get: Described }> };
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);

beforeAll(async () => {
  const answer = await fetch(`${site}/api/v1/openapi.json`);
  expect(answer.status).toBe(200);
  document = await answer.json();
  ajv.addSchema(document, "openapi");
});

/** Whether a document has the shape that stands at a place of the description. */
function validator(...place: readonly string[]): ValidateFunction {
  const pointer = place.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1")).map(encodeURIComponent);
  return ajv.compile({ $ref: `openapi#/${pointer.join("/")}` });
}

function expectShape(body: unknown, ...place: readonly string[]): void {
  const validate = validator(...place);
  expect(validate(body) ? [] : validate.errors?.slice(0, 5), place.join(" ")).toEqual([]);
}

/** What was answered to an address, asked once. */
const answers = new Map<string, Promise<{ answer: Response; body: string }>>();

function answerTo(address: string): Promise<{ answer: Response; body: string }> {
  const known = answers.get(address) ?? ask(address);
  answers.set(address, known);
  return known;
}

async function ask(address: string) {
  const answer = await fetch(site + address, { redirect: "manual" });
  return { answer, body: await answer.text() };
}

/** The address of an operation's example without its query. */
function plainExample(path: string): string {
  return document.paths[path]?.get["x-example"].split("?")[0] ?? path;
}

test("the description tells of every operation and of no other", () => {
  expect(Object.keys(document.paths)).toEqual(OPERATIONS);
});

describe.each(OPERATIONS)("%s", (path) => {
  const needsWords = path === "/api/v1/search";

  test("answers its example, and itself, as the description says", async () => {
    const { responses, "x-example": example } = described(path);
    const [status = "200"] = Object.keys(responses);
    for (const address of new Set(needsWords ? [example] : [example, plainExample(path)])) {
      const { answer, body } = await answerTo(address);
      expect(answer.status, address).toBe(Number(status));
      expect(answer.headers.get("access-control-allow-origin") ?? "none", address).toBe(
        path.startsWith("/api/health") ? "none" : "*",
      );
      const [type, media] = Object.entries(responses[status]?.content ?? {})[0] ?? [];
      if (type === undefined) continue;
      expect(answer.headers.get("content-type")?.split(";")[0], address).toBe(type);
      if (media?.schema !== undefined)
        expectShape(JSON.parse(body), "paths", path, "get", "responses", status, "content", type, "schema");
    }
  });

  test("answers HEAD and OPTIONS, and refuses to be written to", async () => {
    const address = site + described(path)["x-example"];
    expect((await fetch(address, { method: "HEAD", redirect: "manual" })).status).toBeLessThan(400);
    expect((await fetch(address, { method: "OPTIONS" })).status).toBe(204);
    const refusal = await fetch(address, { method: "POST" });
    expect(refusal.status).toBe(405);
    expectShape(await refusal.json(), "components", "schemas", "Problem");
  });

  test("tells those that hold its answer already that nothing has changed", async () => {
    if (!("304" in described(path).responses)) return;
    const example = described(path)["x-example"];
    const tag = (await answerTo(example)).answer.headers.get("etag") ?? "";
    expect(tag).not.toBe("");
    expect((await fetch(site + example, { headers: { "If-None-Match": tag } })).status).toBe(304);
  });

  test("refuses what it does not take, and says what it would", async () => {
    if (!("400" in described(path).responses)) return;
    const answer = await fetch(`${site}${plainExample(path)}?nonsense=1&asOf=2999-01-01`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    const body = await answer.json();
    expectShape(body, "components", "schemas", "Problem");
    expect(body.errors.map(({ parameter }: { parameter: string }) => parameter)).toContain("nonsense");
  });

  test("answers 404 where there is no such thing", async () => {
    if (!("404" in described(path).responses)) return;
    const answer = await fetch(site + path.replace("{id}", "nothing-of-that-name"));
    expect(answer.status).toBe(404);
    expectShape(await answer.json(), "components", "schemas", "Problem");
  });
});

function described(path: string): Described {
  const get = document.paths[path]?.get;
  if (!get) throw new Error(`${path} is not described`);
  return get;
}

describe("the reference", () => {
  const openPage = browserPages();

  test("shows every operation, with a request that can be copied and that works", async () => {
    const page = await openPage("/api");
    const requests = await page.locator("pre").allTextContents();
    const params = requests.map((request) => /^curl 'https?:\/\/[^/]+([^']+)'$/.exec(request)?.[1]);
    expect(params.sort()).toEqual(OPERATIONS.map((path) => described(path)["x-example"]).sort());
  });

  test("leads to what it names", async () => {
    const page = await openPage("/api");
    const missing = await page
      .locator("main a[href^='#']")
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute("href")?.slice(1) ?? "")
          .filter((id) => window.document.getElementById(id) === null),
      );
    expect(missing).toEqual([]);
  });
});
