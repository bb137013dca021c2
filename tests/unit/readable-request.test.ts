import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { failed, makeReadable, takeHeadersApart } from "@/lib/http/readable-request";

const request = (url: string, method = "GET") => {
  const made = { url, method };
  makeReadable(made);
  return made;
};

test("whatever is asked has a path that can be read, and its query stays as it is", () => {
  const signs = fc.string({ unit: fc.constantFrom(..."%/?&=aF0Cé2"), maxLength: 20 });
  fc.assert(
    fc.property(signs, (rest) => {
      const url = `/${rest}`;
      const [path = "", ...query] = request(url).url.split("?");
      expect(() => decodeURIComponent(path)).not.toThrow();
      expect(query).toEqual(url.split("?").slice(1));
    }),
  );
});

test("a path that can be read stays as it is", () => {
  fc.assert(
    fc.property(fc.webPath(), (path) => {
      expect(request(`/${path}?q=%ff`).url).toBe(`/${path}?q=%ff`);
    }),
  );
});

test.each([
  ["GET", "GET"],
  ["HEAD", "HEAD"],
  ["OPTIONS", "OPTIONS"],
  ["POST", "POST"],
  ["TRACE", "DELETE"],
  ["PROPFIND", "DELETE"],
])("%s goes to the routes as %s", (method, known) => {
  expect(request("/", method).method).toBe(known);
});

test("a header in a list of one is set as that one, any other as it is", () => {
  const setHeader = vi.fn();
  const response = { setHeader } as unknown as Parameters<typeof takeHeadersApart>[0];
  takeHeadersApart(response);
  response.setHeader("Content-Type", ["text/csv"]);
  response.setHeader("Vary", ["a", "b"]);
  response.setHeader("Age", 1);
  expect(setHeader.mock.calls).toEqual([
    ["Content-Type", "text/csv"],
    ["Vary", ["a", "b"]],
    ["Age", 1],
  ]);
});

test.each([
  [false, { ended: ["Internal Server Error"], destroyed: 0, statusCode: 500 }],
  [true, { ended: [], destroyed: 1, statusCode: 200 }],
])("what fails is told where nothing was sent yet, else broken off (sent: %s)", (headersSent, told) => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const [end, destroy] = [vi.fn(), vi.fn()];
  const response = { headersSent, statusCode: 200, end, destroy };
  failed(response as unknown as Parameters<typeof failed>[0], new Error("no page"));
  const ended = end.mock.calls.flat();
  expect({ ended, destroyed: destroy.mock.calls.length, statusCode: response.statusCode }).toEqual(told);
  vi.restoreAllMocks();
});
