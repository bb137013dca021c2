import type { DownloadType } from "./download";

/** What the last part of an address names, and as what kind of file; null for the thing itself. */
export interface FileAddress<T extends DownloadType> {
  readonly name: string;
  readonly type: T | null;
}

/** Reads "milestones.csv" as the milestones as CSV, and "milestones" as the milestones. */
export function fileAddress(segment: string): FileAddress<"csv" | "json"> {
  const read = /^(.+)\.(csv|json)$/.exec(segment);
  if (!read) return { name: segment, type: null };
  return { name: read[1] as string, type: read[2] as "csv" | "json" };
}
