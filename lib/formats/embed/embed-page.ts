import { writeColours } from "@/lib/drawing/colours";
import { element, type Markup, words } from "@/lib/drawing/markup";
import type { EmbedTheme } from "@/lib/schema/parameters/picture-parameters";

/** What a page in a frame says of itself. */
interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The address of the page that has all of it; null where there is none. */
  readonly canonical: string | null;
  readonly theme: EmbedTheme;
}

/** A page of its own for frames in other pages: it loads nothing and runs nothing. */
export function writeEmbedPage(
  { title, description, canonical, theme }: PageHead,
  content: readonly Markup[],
): string {
  const head = element("head", {}, [
    element("meta", { charset: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("title", {}, [words(`${title} · Interphase`)]),
    element("meta", { name: "description", content: description }),
    element("meta", { name: "robots", content: "noindex" }),
    canonical !== null && element("link", { rel: "canonical", href: canonical }),
    // A style sheet's text is not escaped in HTML; this one is made of constants alone.
    element("style", {}, [embedStyle(theme) as Markup]),
  ]);
  const body = element("body", {}, [element("main", {}, content)]);
  return `<!doctype html>\n${element("html", { lang: "en" }, [head, body])}\n`;
}

const MISSING_TITLE = "View not found";
const MISSING_SENTENCE =
  "The page around this frame asks for a chart that Interphase does not have under this name.";

/**
 * What a frame shows whose address names no view.
 * @param origin where the site stands, without a closing slash
 */
export function writeEmbedMissing(theme: EmbedTheme, origin: string): string {
  return writeEmbedPage({ title: MISSING_TITLE, description: MISSING_SENTENCE, canonical: null, theme }, [
    element("h1", {}, [words(MISSING_TITLE)]),
    element("p", {}, [words(MISSING_SENTENCE)]),
    element("p", { class: "quiet" }, [
      link(`${origin}/timeline`, "The timeline, with every source, at Interphase"),
    ]),
  ]);
}

/** A link that leaves the frame and the page around it where they are. */
export function link(href: string, text: string): Markup {
  return element("a", { href, target: "_blank", rel: "noopener" }, [words(text)]);
}

/**
 * The drawings of a view, from the narrowest to the widest, in pixels. A frame shows the widest that it has room for, never
 * enlarged; `height` is how high bars may be.
 */
export const DRAWINGS = [
  { width: 328, height: 310 },
  { width: 500, height: 320 },
  { width: 680, height: 340 },
  { width: 880, height: 380 },
] as const;

/** The width of the drawing that has most room. */
export const WIDEST = 880;

const SCHEMES: Readonly<Record<EmbedTheme, string>> = { light: "light", dark: "dark", auto: "light dark" };

/** Around everything, in pixels. */
const PADDING = 16;

/** How much smaller than it is a drawing may become before the next narrower one is shown. */
const LEAST_SCALE = 0.96;

/** The style sheet of an embedded view: the design's colours in the theme asked for, and no typefaces to load. */
function embedStyle(theme: EmbedTheme): string {
  const root = `:root{color-scheme:${SCHEMES[theme]};${writeColours()}}`;
  return root + RULES + drawingRules();
}

/** Each drawing is shown between two widths of the frame, as large as it is or a little smaller. */
function drawingRules(): string {
  return DRAWINGS.map(({ width }, index) => {
    const own = `.w${width}{display:block;max-width:${width}px}`;
    const narrower = DRAWINGS[index - 1];
    if (!narrower) return own;
    const from = Math.ceil(width * LEAST_SCALE) + 2 * PADDING;
    return `@media(min-width:${from}px){.w${narrower.width}{display:none}${own}}`;
  }).join("");
}

const RULES = [
  "*{box-sizing:border-box}",
  "html{background:var(--paper);color:var(--ink);font:15px/1.45 Inter,system-ui,'Segoe UI',Roboto,Helvetica,Arial,sans-serif}",
  `body{margin:0;padding:${PADDING}px;overflow-wrap:anywhere}`,
  `main{max-width:${WIDEST}px;margin:0 auto}`,
  "h1{margin:0 0 4px;font:600 21px/1.2 'Source Serif 4',Georgia,'Times New Roman',serif;text-wrap:balance}",
  "p{margin:0;text-wrap:pretty}",
  "a{color:inherit;text-underline-offset:.2em;text-decoration-color:var(--rule-strong)}",
  "a:hover{text-decoration-color:currentColor}",
  ":focus-visible{outline:2px solid var(--accent);outline-offset:2px}",
  ".quiet{color:var(--quiet);font-size:13px}",
  ".credit{display:flex;flex-wrap:wrap;gap:0 16px;margin:6px 0 0;padding:6px 0 0;border-top:1px solid var(--rule);font-size:12px;color:var(--quiet)}",
  ".credit a{color:var(--ink)}",
  ".notice{margin:0 0 12px;padding:8px 12px;border-left:3px solid var(--status-due);font-size:13px}",
  ".legend{display:flex;flex-wrap:wrap;gap:4px 18px;margin:0 0 12px;padding:0;list-style:none;font-size:13px}",
  ".legend li{display:flex;gap:7px;align-items:center}",
  ".legend svg{flex:none;overflow:visible}",
  "figure{margin:12px 0 0}",
  "figcaption{margin:10px 0 0}",
  ".drawing{display:none;width:100%;height:auto}",
  "details{margin:12px 0 0;font-size:13px}",
  "summary{cursor:pointer;color:var(--quiet)}",
  ".table{overflow-x:auto}",
  "table{width:100%;margin:8px 0 0;border-collapse:collapse}",
  "th,td{padding:5px 12px 5px 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;overflow-wrap:normal}",
  "thead th{color:var(--quiet);font-weight:500}",
  "tbody th{font-weight:400}",
  ".numbers td,.numbers thead th+th{text-align:right;font-variant-numeric:tabular-nums}",
].join("");
