import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { stripFlight } from "@/lib/server/page-answers";

const strip = (body: string, head = "") =>
  stripFlight(`<html><head>${head}</head><body>${body}</body></html>`, "/own.js");

const OWN = '<script type="module" src="/own.js"></script>';

test("what React made the page from is left out, and the site's own script takes its place", () => {
  const head = '<link rel="preload" as="script" href="/a.js"/><script src="/a.js" async=""></script>';
  const flight = '<script>self.__next_f.push([1,"<p>twice</p>"])</script>';
  expect(strip(`<p>a<!-- -->b</p><!--$--><!--/$-->${flight}`, head)).toBe(
    `<html><head>${OWN}</head><body><p>ab</p></body></html>`,
  );
});

test("data stay where they are", () => {
  const kept =
    '<script type="application/ld+json">{"a":1}</script><script type="application/json">[]</script>';
  expect(strip(`${kept}<script src="/a.js"></script>`)).toContain(`<body>${kept}</body>`);
});

test("what runs before the first paint comes before the style sheets, which it would wait for", () => {
  const [first, sheet] = ['<script data-first="">t()</script>', '<link rel="stylesheet" href="/a.css"/>'];
  expect(strip("<script>x</script>", `${sheet}${first}`)).toContain(`<head>${first}${sheet}`);
});

test("a document that runs nothing stays as it is", () => {
  const view = "<html><head><style>p{}</style></head><body><p>a<!-- -->b</p></body></html>";
  expect(stripFlight(view, "/own.js")).toBe(view);
});

test("whatever a page says stays in it", () => {
  const texts = fc.string({
    unit: fc.constantFrom("<", ">", "/", "script", "!--", " ", "-->", "$&", "a", '"'),
  });
  fc.assert(
    fc.property(texts, texts, (text, title) => {
      const said = renderToStaticMarkup(createElement("p", { title }, text));
      expect(strip(`${said}<script>x</script>`)).toBe(`<html><head>${OWN}</head><body>${said}</body></html>`);
    }),
  );
});
