import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { isUnavailable } from "@/lib/db/failures";
import { noteReadings, parseContent, type Readings } from "@/lib/db/readings";
import type { ContentVersion } from "@/lib/db/version-reader";

/*
 * What the process that makes answers tells the front of each: it keeps an answer under the content that it was made from,
 * and tells a database that is away from a fault. No reader gets these headers.
 */
const CONTENTS = "x-interphase-contents";
const UNAVAILABLE = "x-interphase-unavailable";

/** What an answer was made from. */
export interface MadeFrom {
  /** The contents that it was read from: none where nothing was read, several where a load ended in between. */
  readonly contents: readonly string[];
  /** Whether the database could not be read for it. */
  readonly isUnavailable: boolean;
}

/** Answers a request, and says in the answer's headers what was read for it. */
export function tellReadings<T>(response: ServerResponse, answer: () => T): T {
  const readings: Readings = { contents: new Set(), failures: [] };
  const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => ServerResponse;
  response.writeHead = ((...head: unknown[]) => {
    if (readings.contents.size > 0) response.setHeader(CONTENTS, [...readings.contents].join(", "));
    if (readings.failures.some(isUnavailable)) response.setHeader(UNAVAILABLE, "1");
    return writeHead(...head);
  }) as ServerResponse["writeHead"];
  return noteReadings(readings, answer);
}

/** What an answer says that it was made from. */
export function parseReadings(headers: IncomingHttpHeaders): MadeFrom {
  const contents = [headers[CONTENTS] ?? []].flat().flatMap((value) => value.split(", "));
  return { contents, isUnavailable: headers[UNAVAILABLE] !== undefined };
}

/**
 * Whether an answer was made from one content, and none that is older than one that is known: of several servers one may be
 * behind.
 */
export function isMadeOfOne({ contents }: MadeFrom, known: ContentVersion | null): boolean {
  const [first] = contents;
  if (first === undefined || known === null) return contents.length < 2;
  return contents.length === 1 && parseContent(first).loadedAt >= known.loadedAt;
}

/** Whether a header is one of these. */
export function isOfReadings(name: string): boolean {
  return name === CONTENTS || name === UNAVAILABLE;
}
