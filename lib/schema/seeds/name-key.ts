import { normalizeText } from "@/lib/domain/search-text";

/** What a company's legal form adds to its name, which tells no two companies apart. */
const LEGAL_FORMS =
  /\b(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|ag|se|sa|gmbh|kk|nv|bv|spa)\b/g;
/** The same in scripts that put no space between words, as search text. */
const EASTERN_FORMS = new RegExp(
  ["株式会社", "股份有限公司", "有限公司", "주식회사", "(주)"]
    .map(normalizeText)
    .join("|")
    .replace(/[()]/g, "\\$&"),
  "g",
);

/** A name as far as it tells organisations apart. */
export function toNameKey(name: string): string {
  const plain = normalizeText(name)
    .replace(EASTERN_FORMS, " ")
    .replace(/[.,'&()]/g, " ")
    .replace(/-/g, " ");
  const bare = plain.replace(LEGAL_FORMS, " ").replace(/\s+/g, " ").trim();
  return bare === "" ? plain.trim() : bare;
}
