import fc from "fast-check";
import { expect, test } from "vitest";
import { isolateDirection } from "@/lib/server/isolate-direction";

const NAME = "شركة البطاريات الصلبة";
/** The signs as a reader of a test sees them. */
const shown = (html: string) => isolateDirection(html).replaceAll("\u2068", "⟦").replaceAll("\u2069", "⟧");

test.each([
  [`<p>${NAME}, 2029–30</p>`, `<p>⟦${NAME}⟧, 2029–30</p>`],
  [`<text>${NAME} 2029/2030</text>`, `<text>⟦${NAME}⟧ 2029/2030</text>`],
  [`<p>${NAME}: 2020–23, עברית: 2027</p>`, `<p>⟦${NAME}⟧: 2020–23, ⟦עברית⟧: 2027</p>`],
  ["<b>خط 5 تجريبي</b> 2027", "<b>⟦خط 5 تجريبي⟧</b> 2027"],
  ["<b>كِتَاب</b>", "<b>⟦كِتَاب⟧</b>"],
])("a name from right to left stands alone: %s", (html, isolated) => {
  expect(shown(html)).toBe(isolated);
});

test("what is sent or read by programs stays as it is", () => {
  for (const html of [
    `<input value="${NAME}">`,
    `<script type="application/ld+json">{"name":"${NAME}"}</script>`,
    `<title>${NAME}</title>`,
    `<textarea>${NAME}</textarea>`,
    "<p>Toyota, 全固体電池, русский: 2029–30</p>",
  ])
    expect(isolateDirection(html)).toBe(html);
});

test("nothing but the signs is added, they come in pairs, and no date stands between them", () => {
  const piece = fc.constantFrom(
    NAME,
    "עברית",
    " ",
    ", ",
    ": ",
    "2029–30",
    "27 March 2027",
    "Toyota",
    "<b>",
    "</b>",
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const html = `<p>${pieces.join("")}</p>`;
      const isolated = isolateDirection(html);
      expect(isolated.replace(/[\u2068\u2069]/g, "")).toBe(html);
      for (const [, inside = ""] of isolated.matchAll(/\u2068([^\u2069]*)\u2069/g)) {
        expect(inside).not.toContain("\u2068");
        expect(inside).not.toMatch(/–|March|<|[A-Za-z]/);
      }
    }),
  );
});
