/** The rules that other pages brought along; those of the page itself stand in its head. */
const sheet = new CSSStyleSheet();
const known = new Set<string>();

/** Where a page has its own rules (lib/server/content-policy.ts). */
const OWN_RULES = /<style data-styles>([^<]*(?:<(?!\/style>)[^<]*)*)<\/style>/;

/**
 * Reads another page, of which parts are to come into this one, and takes over the rules of its own. Each is named by what it
 * says, so that none contradicts another. The policy of this page lets no style sheet in, not even into what is parsed; but a
 * script may make one.
 */
export function parsePage(text: string): Document {
  const own = new CSSStyleSheet();
  own.replaceSync(OWN_RULES.exec(text)?.[1] ?? "");
  for (const { cssText } of own.cssRules) {
    if (known.has(cssText)) continue;
    known.add(cssText);
    sheet.insertRule(cssText, sheet.cssRules.length);
  }
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  return new DOMParser().parseFromString(text.replace(OWN_RULES, ""), "text/html");
}
