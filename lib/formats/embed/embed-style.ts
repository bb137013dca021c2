import { COLOURS, type Token } from "@/lib/formats/image/colours";
import type { EmbedTheme } from "@/lib/schema/picture-parameters";
import type { DrawingWidths } from "./embed-drawing";

const SCHEMES: Readonly<Record<EmbedTheme, string>> = { light: "light", dark: "dark", auto: "light dark" };

/** The style sheet of an embedded view: the design's colours in the theme asked for, and no typefaces to load. */
export function embedStyle(theme: EmbedTheme, { turn, most }: DrawingWidths): string {
  const tokens = (Object.keys(COLOURS) as Token[]).map(
    (token) => `--${token}:light-dark(${COLOURS[token].light},${COLOURS[token].dark})`,
  );
  const root = `:root{color-scheme:${SCHEMES[theme]};${tokens.join(";")}}`;
  const page = `main{max-width:${most}px;margin:0 auto}`;
  return `${root}${page}${RULES}@media(max-width:${turn}px){.wide{display:none}.narrow{display:block}}`;
}

const RULES = [
  "*{box-sizing:border-box}",
  "html{background:var(--paper);color:var(--ink);font:15px/1.45 Inter,system-ui,'Segoe UI',Roboto,Helvetica,Arial,sans-serif}",
  "body{margin:0;padding:16px;overflow-wrap:anywhere}",
  "h1{margin:0 0 4px;font:600 21px/1.2 'Source Serif 4',Georgia,'Times New Roman',serif;text-wrap:balance}",
  "p{margin:0;text-wrap:pretty}",
  "a{color:inherit;text-underline-offset:.2em;text-decoration-color:var(--rule-strong)}",
  "a:hover{text-decoration-color:currentColor}",
  ":focus-visible{outline:2px solid var(--accent);outline-offset:2px}",
  ".quiet{color:var(--quiet);font-size:13px}",
  ".notice{margin:0 0 12px;padding:8px 12px;border-left:3px solid var(--status-due);font-size:13px}",
  ".legend{display:flex;flex-wrap:wrap;gap:4px 18px;margin:12px 0;padding:0;list-style:none;font-size:13px}",
  ".legend li{display:flex;gap:7px;align-items:center}",
  ".legend svg{flex:none;overflow:visible}",
  "figure{margin:0}",
  "figcaption{margin:10px 0 0}",
  ".drawing{display:block;width:100%;height:auto}",
  ".narrow{display:none}",
  "details{margin:12px 0 0;font-size:13px}",
  "summary{cursor:pointer;color:var(--quiet)}",
  ".table{overflow-x:auto}",
  "table{width:100%;margin:8px 0 0;border-collapse:collapse}",
  "th,td{padding:5px 12px 5px 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;overflow-wrap:normal}",
  "thead th{color:var(--quiet);font-weight:500}",
  "tbody th{font-weight:400}",
  ".numbers td,.numbers thead th+th{text-align:right;font-variant-numeric:tabular-nums}",
  "footer{display:flex;flex-wrap:wrap;gap:2px 16px;justify-content:space-between;margin:14px 0 0;padding:8px 0 0;border-top:1px solid var(--rule-strong);font-size:13px;color:var(--quiet)}",
  "footer a{color:var(--ink);white-space:nowrap}",
].join("");
