import type { Asker } from "./asking";
import {
  COLLECTIONS,
  type Collection,
  type PlainClaim,
  type PlainContent,
  readSomeClaims,
} from "./plain-reading";

/** Of so many claims the date and the summary are compared as well. */
const DRAWN = 200;

interface ApiPage {
  readonly meta: { readonly next: string | null };
  readonly data: readonly ApiRecord[];
}

interface ApiRecord {
  readonly id: string;
  readonly date?: { readonly edtf: string } | null;
  readonly summary?: string;
}

/**
 * Holds every record of the API against a plain reading of the files: how many are missing, too many or told otherwise.
 * @returns a line for each list in which some are, and their number
 */
export async function compareRecords(
  asker: Asker,
  folder: string,
  plain: PlainContent,
): Promise<{ wrong: number; lines: string[] }> {
  const claims = new Map(readSomeClaims(folder, plain.ids.claims, DRAWN).map((claim) => [claim.id, claim]));
  const lines: string[] = [];
  let wrong = 0;
  for (const collection of COLLECTIONS) {
    const known = new Set(plain.ids[collection]);
    const missing = new Set(
      plain.ids[collection].filter((id) => !plain.undecided.has(id.split("--")[0] ?? "")),
    );
    const strange: string[] = [];
    const other: string[] = [];
    try {
      for await (const record of walk(asker, collection)) {
        missing.delete(record.id);
        if (!known.delete(record.id)) strange.push(record.id);
        const claim = collection === "claims" ? claims.get(record.id) : undefined;
        if (claim && !isSame(claim, record)) other.push(record.id);
      }
    } catch (error) {
      lines.push(`${collection}: ${(error as Error).message}`);
    }
    const faults = { missing: [...missing], "too many": strange, "told otherwise": other };
    for (const [what, ids] of Object.entries(faults)) {
      wrong += ids.length;
      if (ids.length > 0)
        lines.push(`${collection} ${what}: ${ids.length}, such as ${ids.slice(0, 3).join(", ")}`);
    }
  }
  return { wrong, lines };
}

function isSame({ date, summary }: PlainClaim, record: ApiRecord): boolean {
  return (record.date?.edtf ?? null) === date && record.summary === summary;
}

/** Every record of a list, page by page. @throws where a page is not answered */
async function* walk(asker: Asker, collection: Collection): AsyncGenerator<ApiRecord> {
  let path: string | null = `/api/v1/${collection}?scope=all&limit=500`;
  while (path !== null) {
    const { meta, data }: ApiPage = JSON.parse(await asker.read(path));
    yield* data;
    path = meta.next;
  }
}
