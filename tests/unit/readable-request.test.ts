import fc from "fast-check";
import { expect, test } from "vitest";
import { makeReadable } from "@/lib/http/readable-request";

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
