import type { Day } from "@/lib/domain/days";
import type { AnswerMeta } from "@/lib/schema/answers";
import { COLLECTIONS, type Collection } from "@/lib/schema/shapes";
import { DATA_LICENCE } from "./licence";
import { problemResponse } from "./problem";
import { isUnavailable } from "./unavailable";

/** The version of the content that an answer was made from. */
interface Dataset {
  readonly version: string;
  readonly loadedAt: string;
}

/** What every answer says of itself. */
export function metaOf(asOf: Day, { version, loadedAt }: Dataset): AnswerMeta {
  return { asOf, dataset: version, loadedAt, licence: DATA_LICENCE };
}

/** Whether a path segment names a collection. */
export function isCollection(name: string): name is Collection {
  return (COLLECTIONS as readonly string[]).includes(name);
}

/** An id as records have them; anything else cannot be one and is not asked for. */
export function isId(text: string): boolean {
  return /^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/.test(text) && text.length <= 300;
}

/**
 * Runs a handler; what fails in it is no fault of the request and says so without details. Where the database cannot be
 * read, the client is told to come again; a fault of ours would meet it again.
 */
export async function answering(handler: () => Promise<Response>): Promise<Response> {
  try {
    return await handler();
  } catch (error) {
    console.error(error);
    if (!isUnavailable(error))
      return problemResponse(500, "Failed", "The answer could not be made; this is a fault of the site.");
    return problemResponse(
      503,
      "Not available",
      "The data cannot be read at the moment; try again in a minute.",
      {
        headers: { "Retry-After": "30" },
      },
    );
  }
}
