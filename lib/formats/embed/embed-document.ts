import { formatDate } from "@/lib/domain/date-text";
import { PAGE_PALETTE } from "@/lib/drawing/colours";
import { element, join, type Markup, words } from "@/lib/drawing/markup";
import { SANS } from "@/lib/drawing/type";
import { type ChartContent, formatViewPath } from "@/lib/formats/image/chart-content";
import { buildChartFigure, type ChartFigure } from "@/lib/formats/image/chart-figure";
import type { Drawing, FigureTable, LegendItem } from "@/lib/formats/image/figure";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import type { EmbedTheme } from "@/lib/schema/parameters/picture-parameters";
import { formatCount } from "@/lib/view-models/text";
import { DRAWINGS, link, WIDEST, writeEmbedPage } from "./embed-page";

/** What the lanes of a timeline may take together in a frame, in pixels. */
const MOST = 1300;

/** A chart for a frame in another page. */
interface Embedded {
  readonly content: ChartContent;
  readonly theme: EmbedTheme;
  /** What of the address was left out. */
  readonly problems: readonly AddressProblem[];
  /** Where the site stands, without a closing slash. */
  readonly origin: string;
  readonly licence: { readonly id: string; readonly url: string };
}

/**
 * A chart as a page of its own: it loads nothing, runs nothing, and leads back to the page that has all of it.
 */
export function writeEmbedDocument({ content, theme, problems, origin, licence }: Embedded): string {
  const figure = buildChartFigure(content, { width: WIDEST, most: MOST }, { paint: PAGE_PALETTE, ids: "k-" });
  const { title, sentence, filter } = figure.caption;
  const view = origin + formatViewPath(content, content.asOfParam);
  return writeEmbedPage({ title, description: sentence, canonical: view, theme }, [
    ...problems.map(problemNotice),
    element("h1", {}, [words(title)]),
    element("p", {}, [words(sentence)]),
    element("p", { class: "quiet" }, [words(filter)]),
    credit(content, view, licence),
    figureMarkup(figure, origin),
  ]);
}

function figureMarkup(figure: ChartFigure, origin: string): Markup {
  const { caption, items } = figure;
  return element("figure", {}, [
    items.length > 0 && embedLegend(items),
    embedDrawings(figure),
    caption.note !== "" && element("figcaption", { class: "quiet" }, [words(caption.note)]),
    embedTable(figure.table(), caption.title, origin),
  ]);
}

function problemNotice({ parameter, value, message }: AddressProblem): Markup {
  return element("p", { class: "notice" }, [
    words(`${parameter}=${value} in the address was left out: ${message}.`),
  ]);
}

/** Above the chart, since a frame may be too low to show what stands below it. */
function credit({ asOf, sources }: ChartContent, view: string, licence: Embedded["licence"]): Markup {
  const said = `As of ${formatDate({ edtf: asOf })}, from ${formatCount(sources, "source", "sources")}. Data: `;
  return element("p", { class: "credit" }, [
    element("span", {}, [words(said), link(licence.url, licence.id.replaceAll("-", " "))]),
    link(view, "View in full, with every source, at Interphase"),
  ]);
}

/** What the signs mean: each beside its words. */
function embedLegend(items: readonly LegendItem[]): Markup {
  return element(
    "ul",
    { class: "legend" },
    items.map(({ mark, width, label }) =>
      element("li", {}, [
        element("svg", { width, height: 16, viewBox: `0 -8 ${width} 16`, "aria-hidden": "true" }, [mark]),
        words(label),
      ]),
    ),
  );
}

/** All drawings of a view, of which the style sheet shows one. */
function embedDrawings({ draw, caption }: ChartFigure): Markup {
  const drawings = DRAWINGS.map((room) => ({ width: room.width, drawing: draw(room) }));
  const [first] = drawings;
  return join([
    // Apart from them all, since nothing can refer to what stands in a drawing that is hidden.
    first !== undefined && definitions(first.drawing),
    ...drawings.map(({ width, drawing }) =>
      drawing.height > 0 ? svg(width, drawing, `${caption.title}. ${caption.sentence}`) : null,
    ),
  ]);
}

function definitions(drawing: Drawing): Markup {
  const hidden = { width: 0, height: 0, style: "position:absolute", "aria-hidden": "true" };
  return element("svg", hidden, [element("defs", {}, [drawing.definitions])]);
}

function svg(width: number, { body, height }: Drawing, label: string): Markup {
  const viewBox = `0 0 ${width} ${Math.ceil(height)}`;
  const seen = { class: `drawing w${width}`, viewBox, role: "img", "aria-label": label };
  return element("svg", { ...seen, "font-family": SANS }, [body]);
}

/** The same as a table, folded away; the first cell of a row leads to the page that has more of it. */
function embedTable({ columns, rows }: FigureTable, caption: string, origin: string): Markup {
  const head = columns.map((column) => element("th", { scope: "col" }, [words(column)]));
  const body = rows.map(({ href, cells: [first = "", ...cells] }) =>
    element("tr", {}, [
      element("th", { scope: "row" }, [link(origin + href, first)]),
      ...cells.map((cell) => element("td", {}, [words(cell)])),
    ]),
  );
  const isNumbers = rows.every(({ cells }) => cells.slice(1).every((cell) => /^[\d,]+$|^–$/.test(cell)));
  return element("details", {}, [
    element("summary", {}, [words("Show as table")]),
    element("div", { class: "table", tabindex: 0, role: "region", "aria-label": caption }, [
      element("table", { class: isNumbers && "numbers" }, [
        element("thead", {}, [element("tr", {}, head)]),
        element("tbody", {}, body),
      ]),
    ]),
  ]);
}
