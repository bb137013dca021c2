import { element, type Markup, words } from "@/lib/drawing/markup";
import type { FigureTable } from "@/lib/formats/image/figure";
import { link } from "./embed-link";

/** The same as a table, folded away; the first cell of a row leads to the page that has more of it. */
export function embedTable({ columns, rows }: FigureTable, caption: string, origin: string): Markup {
  const head = columns.map((column) => element("th", { scope: "col" }, [words(column)]));
  const body = rows.map(({ href, cells: [first = "", ...cells] }) =>
    element("tr", {}, [
      element("th", { scope: "row" }, [link(origin + href, first)]),
      ...cells.map((cell) => element("td", {}, [words(cell)])),
    ]),
  );
  const isNumbers = rows.every(({ cells }) => cells.slice(1).every((cell) => /^[\d,]+$|^–$/.test(cell)));
  return element("details", {}, [
    element("summary", {}, [words("The same as a table")]),
    element("div", { class: "table", tabindex: 0, role: "region", "aria-label": caption }, [
      element("table", { class: isNumbers && "numbers" }, [
        element("thead", {}, [element("tr", {}, head)]),
        element("tbody", {}, body),
      ]),
    ]),
  ]);
}
