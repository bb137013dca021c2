import type { NextRequest } from "next/server";
import type { Client } from "@/lib/db/client";
import { type DatasetVersion, readDataset } from "@/lib/db/database";
import { listSaidDays } from "@/lib/db/queries/dates";
import { getPageRanks, listLastStatements } from "@/lib/db/queries/last-statements";
import { FIXED_PART, listPartNames, parsePart, writeSitemap, writeSitemapIndex } from "@/lib/formats/sitemap";
import { buildContentResponse, withErrors, withETag } from "@/lib/http/answers";
import { getToday } from "@/lib/http/environment";
import { getOrigin } from "@/lib/http/origin";
import { buildNotFound } from "@/lib/http/problem";
import { LISTED_PAGES } from "@/lib/schema/pages/pages";
import { getRecordHref } from "@/lib/view-models/record-href";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** Every page for search engines: a sitemap of sitemaps, and each of those by its name, `/sitemap.xml?part=companies-1`. */
export async function GET(request: NextRequest) {
  const site = getOrigin(request);
  const part = request.nextUrl.searchParams.get("part");
  return withErrors(() =>
    readDataset((client, dataset) => {
      const cacheKey = [dataset.version, dataset.loadedAt, getToday(), site, part ?? "", "sitemap"];
      return withETag(request, cacheKey, async (etag) => {
        const body =
          part === null ? await indexBody(client, dataset, site) : await partBody(client, part, site);
        if (body === null) return buildNotFound("There is no sitemap of that name.");
        return buildContentResponse("application/xml", body, etag);
      });
    }),
  );
}

async function indexBody(client: Client, { loadedAt }: DatasetVersion, site: string): Promise<string> {
  const names = listPartNames(await getPageRanks(client));
  const changed = loadedAt.slice(0, 10);
  return writeSitemapIndex(names.map((name) => ({ address: `${site}/sitemap.xml?part=${name}`, changed })));
}

async function partBody(client: Client, name: string, site: string): Promise<string | null> {
  if (name === FIXED_PART) {
    const { last } = await listSaidDays(client, getToday());
    return writeSitemap(
      // Those that show what was said change with every word.
      LISTED_PAGES.map(({ path, takes }) => ({
        address: site + path,
        changed: takes === null ? null : last,
      })),
    );
  }
  const part = parsePart(name);
  const words = part && (await listLastStatements(client, part.collection, part, getToday()));
  if (!words || words.length === 0) return null;
  return writeSitemap(
    words.map(({ id, said }) => ({ address: `${site}${getRecordHref(part.collection, id)}`, changed: said })),
  );
}
