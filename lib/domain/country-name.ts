const NAMES = new Intl.DisplayNames(["en"], { type: "region" });

/** The name of a country by its ISO 3166-1 alpha-2 code. */
export function countryName(code: string): string {
  return NAMES.of(code) ?? code;
}
