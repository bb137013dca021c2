import { hash } from "node:crypto";

/** An attribute of style in a tag. React and our drawings write no "<" or ">" into attributes. */
const STYLED_TAG = /<[a-zA-Z][^<>]* style="[^"]*"[^<>]*>/g;
const STYLE = / style="([^"]*)"/;
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&quot;": '"',
  "&#x27;": "'",
  "&#39;": "'",
  "&lt;": "<",
  "&gt;": ">",
};

/** A style sheet in a body; it may hold drawings. */
const BODY_SHEET = /<style>([^<]*(?:<(?!\/style>)[^<]*)*)<\/style>/g;

/**
 * A page whose styles all stand in its head: no policy can name what stands in attributes, and a sheet that comes into a page
 * later would be one that its policy does not name. What an attribute says becomes a rule by its hash, so that the rules of
 * several pages can stand side by side (components/browser/parse-page.ts). These rules are stronger than those of any style
 * sheet, as attributes are, and weaker than what a script sets.
 */
export function liftStyles(html: string): string {
  const rules = new Set<string>();
  const bare = html.replace(STYLED_TAG, (tag) =>
    tag.replace(STYLE, (_, written: string) => {
      const style = written.replace(/&(?:amp|quot|#x27|#39|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
      // What could end a rule is none of ours.
      if (/[{}<]/.test(style)) return "";
      const name = hash("sha256", style, "base64url").slice(0, 8);
      rules.add(`[data-style="${name}"]:not(#_){${style}}`);
      return ` data-style="${name}"`;
    }),
  );
  const start = bare.indexOf("<body");
  if (start < 0) return html;
  const body = bare.slice(start).replace(BODY_SHEET, (_, sheet: string) => {
    rules.add(sheet);
    return "";
  });
  if (rules.size === 0) return bare;
  const own = `<style data-styles>${[...rules].join("\n")}</style></head>`;
  return bare.slice(0, start).replace("</head>", () => own) + body;
}

/** What is no program, and no policy asks about. */
const DATA = /\b(?:type="application\/(?:ld\+)?json"|src=)/;

/** Scripts and style sheets that stand in a document. */
const INLINE = {
  "script-src": /<script\b([^>]*)>([^<]*(?:<(?!\/script>)[^<]*)*)<\/script>/g,
  "style-src": /<style\b([^>]*)>([^<]*(?:<(?!\/style>)[^<]*)*)<\/style>/g,
} as const;

/**
 * A policy (CSP) in which the hashes of what stands in a document take the place of the word that allows anything to.
 * @param policy the value of the header
 * @param document the text of the answer; empty where it is no document
 * @param names the rules in which the word is replaced
 */
export function allowInline(
  policy: string,
  document: string,
  names: readonly string[] = Object.keys(INLINE),
): string {
  return policy
    .split("; ")
    .map((rule) => {
      const [name = "", ...sources] = rule.split(" ");
      if (!names.includes(name) || !sources.includes("'unsafe-inline'")) return rule;
      const pattern = INLINE[name as keyof typeof INLINE];
      const hashes = new Set(
        [...document.matchAll(pattern)].flatMap(([, attributes = "", text = ""]) =>
          DATA.test(attributes) ? [] : [`'sha256-${hash("sha256", text, "base64")}'`],
        ),
      );
      const allowed = [...sources.filter((source) => source !== "'unsafe-inline'"), ...hashes];
      return [name, ...(allowed.length === 0 ? ["'none'"] : allowed)].join(" ");
    })
    .join("; ");
}

const POLICY = "content-security-policy";

/** Pictures of dots, which browsers show in a document of their own making, with styles of their own in its attributes. */
const SHOWN_BY_BROWSERS = /^image\/png/;

/** The headers of an answer with the policy of what stands in it. */
export function fillPolicyHeader(
  headers: Readonly<Record<string, string>>,
  document = "",
): Record<string, string> {
  const policy = headers[POLICY];
  if (policy === undefined) return { ...headers };
  const isPicture = SHOWN_BY_BROWSERS.test(headers["content-type"] ?? "");
  return { ...headers, [POLICY]: allowInline(policy, document, isPicture ? ["script-src"] : undefined) };
}
