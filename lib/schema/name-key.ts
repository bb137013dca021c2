import { fold } from "@/lib/domain/fold";

/** What a company's legal form adds to its name, which tells no two companies apart. */
const LEGAL_FORMS =
  /\b(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|ag|se|sa|gmbh|kk|nv|bv|spa)\b/g;

/** A name as far as it tells organisations apart. */
export function nameKey(name: string): string {
  const plain = fold(name)
    .replace(/[.,'&()]/g, " ")
    .replace(/-/g, " ");
  const bare = plain.replace(LEGAL_FORMS, " ").replace(/\s+/g, " ").trim();
  return bare === "" ? plain.trim() : bare;
}
