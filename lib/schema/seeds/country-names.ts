import { normalizeText } from "@/lib/domain/search-text";

/** Languages in which editors and sources name countries. */
const LANGUAGES = ["en", "de", "fr", "es", "it", "ja", "ko", "zh-Hans", "zh-Hant"];

/** What people write where the list of names has something else; Korea is the southern one in what is read here. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  korea: "KR",
  "republic of korea": "KR",
  usa: "US",
  "u.s.": "US",
  "u.s.a.": "US",
  america: "US",
  uk: "GB",
  "great britain": "GB",
  britain: "GB",
  england: "GB",
  holland: "NL",
  turkey: "TR",
  "czech republic": "CZ",
};

let codes: ReadonlyMap<string, string> | undefined;

/** The code of a country by its name in one of some languages, or by the code in small letters. */
export function findCountry(name: string): string | undefined {
  codes ??= listCodes();
  return codes.get(normalizeText(name.trim()));
}

/** Every name of every country with its code; where two share one, the first in the alphabet of codes has it. */
function listCodes(): Map<string, string> {
  const found = new Map(Object.entries(OTHER_NAMES));
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  // Codes of countries that are no more stand for those that came after.
  const all = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`);
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const code of all) {
      const name = names.of(code);
      if (name === undefined) continue;
      for (const key of [normalizeText(name), code.toLowerCase()]) if (!found.has(key)) found.set(key, code);
    }
  }
  return found;
}
