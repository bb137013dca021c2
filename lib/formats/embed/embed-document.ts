import { dateText } from "@/lib/domain/date-text";
import { PAGE_PALETTE } from "@/lib/drawing/colours";
import { element, type Markup, words } from "@/lib/drawing/markup";
import type { ChartContent } from "@/lib/formats/image/chart-content";
import { type ChartFigure, chartFigure } from "@/lib/formats/image/chart-figure";
import { viewPath } from "@/lib/formats/image/view-address";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import type { EmbedTheme } from "@/lib/schema/parameters/picture-parameters";
import { counted } from "@/lib/view-models/text";
import { embedDrawings, embedLegend, WIDEST } from "./embed-drawing";
import { link } from "./embed-link";
import { embedPage } from "./embed-page";
import { embedTable } from "./embed-table";

/** What the lanes of a timeline may take together in a frame, in pixels. */
const MOST = 1300;

/** A chart for a frame in another page. */
export interface Embedded {
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
export function embedDocument({ content, theme, problems, origin, licence }: Embedded): string {
  const figure = chartFigure(content, { width: WIDEST, most: MOST }, { paint: PAGE_PALETTE, ids: "k-" });
  const { title, sentence, filter } = figure.caption;
  const view = origin + viewPath(content, content.askedDay);
  return embedPage({ title, description: sentence, canonical: view, theme }, [
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
  const said = `As of ${dateText({ edtf: asOf })}, from ${counted(sources, "source", "sources")}. Data: `;
  return element("p", { class: "credit" }, [
    element("span", {}, [words(said), link(licence.url, licence.id.replaceAll("-", " "))]),
    link(view, "All of it, with every source, at Interphase"),
  ]);
}
