import { z } from "zod";

const available = z.object({
  archived_snapshots: z.object({
    closest: z.object({ available: z.literal(true), url: z.url() }).optional(),
  }),
});

/**
 * The address at which the Web Archive tells the copy of a page nearest to a date.
 * @param published in EDTF; null where it is not known
 */
export function archiveLookup(address: string, published: string | null): string {
  const lookup = new URL("https://archive.org/wayback/available");
  lookup.searchParams.set("url", address);
  const digits = /\d{4}(?:-\d\d)*/.exec(published ?? "")?.[0].replaceAll("-", "");
  if (digits !== undefined) lookup.searchParams.set("timestamp", digits);
  return lookup.href;
}

/** The copy that the Web Archive's answer names; null where it has none or the answer is not understood. */
export function copyIn(answer: unknown): string | null {
  const read = available.safeParse(answer);
  return read.data?.archived_snapshots.closest?.url.replace(/^http:/, "https:") ?? null;
}
