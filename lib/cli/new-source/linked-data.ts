import { z } from "zod";
import { attribute, elements, type HtmlNode, rawText } from "./html";

const text = z.string().trim().min(1);
const named = z.union([text, z.object({ name: text }).transform(({ name }) => name)]);
const several = z.union([named.transform((one) => [one]), z.array(named)]);
const addressed = z.union([text, z.object({ "@id": text }).transform((page) => page["@id"])]);

/** What an article says of itself for machines; what is not as expected counts as not said. */
const article = z.object({
  "@type": z.union([z.array(z.string()), z.string().transform((one) => [one])]).catch([]),
  headline: text.optional().catch(undefined),
  datePublished: text.optional().catch(undefined),
  inLanguage: text.optional().catch(undefined),
  author: several.catch([]),
  publisher: named.optional().catch(undefined),
  url: text.optional().catch(undefined),
  mainEntityOfPage: addressed.optional().catch(undefined),
});

export type LinkedArticle = z.output<typeof article>;

const KINDS = [/Article$|^BlogPosting$|^Report$/, /^WebPage$/];

/**
 * The article that a page says it is (JSON-LD); null where it says nothing of the kind. Only what stands at the top is
 * looked at: deeper down are lists of other articles.
 * @param isThisPage whether an address is the page's own
 */
export function linkedArticle(
  page: HtmlNode,
  isThisPage: (address: string) => boolean,
): LinkedArticle | null {
  const found = elements(page, "script")
    .filter((script) => attribute(script, "type")?.toLowerCase() === "application/ld+json")
    .flatMap((script) => topRecords(parsed(rawText(script))))
    .flatMap((record) => article.safeParse(record).data ?? []);
  for (const kind of KINDS) {
    const ofKind = found.filter((each) => each["@type"].some((type) => kind.test(type)));
    const own = ofKind.find(({ url, mainEntityOfPage }) =>
      [url, mainEntityOfPage].some((address) => address !== undefined && isThisPage(address)),
    );
    const first = own ?? ofKind[0];
    if (first) return first;
  }
  return null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function topRecords(data: unknown): unknown[] {
  if (Array.isArray(data)) return data.flatMap(topRecords);
  const graph = z.object({ "@graph": z.array(z.unknown()) }).safeParse(data);
  return graph.success ? [data, ...graph.data["@graph"]] : [data];
}
