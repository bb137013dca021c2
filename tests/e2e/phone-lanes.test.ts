import { expect, test } from "vitest";
import { browserPages } from "@/tests/support/browser";
import { PHONE } from "@/tests/support/phone";

const openPage = browserPages();
const WIDTH = PHONE.viewport.width;

test.each([320, WIDTH])("at %i pixels the words of a row stand whole above its mark", async (width) => {
  const page = await openPage("/timeline?company=toyota", { ...PHONE, viewport: { width, height: 844 } });
  const cut = await page.locator("[data-lane] [role=group] > a").evaluateAll((rows) =>
    rows
      .filter((row) => {
        const { left, right, top, bottom } = row.getBoundingClientRect();
        const clear = bottom - Number.parseFloat(getComputedStyle(row).paddingBottom) + 1;
        const rectsOf = (node: Node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()];
        };
        const [title, date] = [row.firstChild, row.querySelector("i")].map((node) => node && rectsOf(node));
        const words = [...(title ?? []), ...(date ?? [])];
        const isOut = words.some(
          (word) =>
            word.left < left - 1 || word.right > right + 1 || word.top < top - 3 || word.bottom > clear + 3,
        );
        const isOver = title?.some((word) =>
          date?.some(
            (other) =>
              other.top < word.bottom - 4 && other.bottom > word.top + 4 && other.left < word.right - 4,
          ),
        );
        return isOut || isOver;
      })
      .map((row) => row.textContent),
  );
  expect(cut).toEqual([]);
});
