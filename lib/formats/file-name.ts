import type { Day } from "@/lib/domain/days";
import { formatForFileName, type WrittenValues } from "@/lib/schema/parameters/format-query";

/** A name longer than this is cut in lists of files. */
const LONGEST = 100;

/**
 * The name of a file, without its ending: what it holds, by which filter, as of which day; plain letters, digits and
 * hyphens alone, so that it can stand in any header and any folder.
 */
export function formatFileName(what: string, filter: WrittenValues, asOf: Day): string {
  const described = slug(["interphase", what, formatForFileName(filter)].join("-")).slice(0, LONGEST);
  return `${described.replace(/-+$/, "")}-as-of-${asOf}`;
}

function slug(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}
