import type { NextRequest } from "next/server";
import type { Client } from "@/lib/db/client";
import { type DatasetVersion, readDataset } from "@/lib/db/database";
import { lastWords, ranksOfPages } from "@/lib/db/queries/last-words";
import { saidDays } from "@/lib/db/queries/said-days";
import { FIXED_PART, partNames, partOf, sitemap, sitemapIndex } from "@/lib/formats/sitemap";
import { answering, contentResponse, unlessFresh } from "@/lib/http/answers";
import { today } from "@/lib/http/environment";
import { originOf } from "@/lib/http/origin";
import { notFoundResponse } from "@/lib/http/problem";
import { LISTED_PAGES } from "@/lib/schema/pages/pages";
import { recordHref } from "@/lib/view-models/record-href";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "@/lib/http/problem";

/** Every page for search engines: a sitemap of sitemaps, and each of those by its name, `/sitemap.xml?part=companies-1`. */
export async function GET(request: NextRequest) {
  const site = originOf(request);
  const part = request.nextUrl.searchParams.get("part");
  return answering(() =>
    readDataset((client, dataset) => {
      const told = [dataset.version, dataset.loadedAt, today(), site, part ?? "", "sitemap"];
      return unlessFresh(request, told, async (etag) => {
        const body =
          part === null ? await indexBody(client, dataset, site) : await partBody(client, part, site);
        if (body === null) return notFoundResponse("There is no sitemap of that name.");
        return contentResponse("application/xml", body, etag);
      });
    }),
  );
}

async function indexBody(client: Client, { loadedAt }: DatasetVersion, site: string): Promise<string> {
  const names = partNames(await ranksOfPages(client));
  const changed = loadedAt.slice(0, 10);
  return sitemapIndex(names.map((name) => ({ address: `${site}/sitemap.xml?part=${name}`, changed })));
}

async function partBody(client: Client, name: string, site: string): Promise<string | null> {
  if (name === FIXED_PART) {
    const { last } = await saidDays(client, today());
    return sitemap(
      // Those that show what was said change with every word.
      LISTED_PAGES.map(({ path, takes }) => ({
        address: site + path,
        changed: takes === null ? null : last,
      })),
    );
  }
  const part = partOf(name);
  const words = part && (await lastWords(client, part.collection, part, today()));
  if (!words || words.length === 0) return null;
  return sitemap(
    words.map(({ id, said }) => ({ address: `${site}${recordHref(part.collection, id)}`, changed: said })),
  );
}
