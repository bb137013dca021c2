import { useEffect, useState } from "react";
import type { Day } from "@/lib/domain/days";
import { groupBy } from "@/lib/domain/list";
import type { SearchList, SearchResult } from "@/lib/schema/api/search-result";
import { getCollection } from "@/lib/view-models/search";

/** What a search found, as far as it is suggested. */
export interface Found {
  readonly q: string;
  readonly total: number;
  readonly results: readonly SearchResult[];
  /** The lists that the words name, the fittest first. */
  readonly lists: readonly SearchList[];
}

/** So many letters say something. */
const FEWEST = 2;
const MOST = 8;
/** How long no letter comes before the server is asked, in milliseconds. */
const PAUSE = 150;

/**
 * What a search for some words would find. While newer words are on their way, and where the server does not answer,
 * what was found last stays; the older request is called off.
 * @param words null where nothing is asked
 */
export function useFound(words: string | null, day: Day | null): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  const q = words !== null && words.length >= FEWEST ? words : null;
  useEffect(() => {
    if (q === null) {
      setFound(null);
      return;
    }
    const request = new AbortController();
    const timer = setTimeout(() => {
      ask(q, day, request.signal).then(setFound, () => {
        // The form searches all the same.
      });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      request.abort();
    };
  }, [q, day]);
  return found;
}

interface Answer {
  readonly meta: { readonly total: number };
  readonly data: readonly SearchResult[];
  readonly lists: readonly SearchList[];
}

async function ask(q: string, day: Day | null, signal: AbortSignal): Promise<Found> {
  const query = new URLSearchParams({ q, limit: String(MOST), ...(day && { asOf: day }) });
  const answer = await fetch(`/api/v1/search?${query}`, { signal });
  if (!answer.ok) throw new Error(`The search answers ${answer.status}.`);
  const { meta, data, lists } = (await answer.json()) as Answer;
  // Kind by kind, the kind of the best first.
  return { q, total: meta.total, results: [...groupBy(data, getCollection).values()].flat(), lists };
}
