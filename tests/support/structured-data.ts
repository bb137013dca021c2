import Validator from "@adobe/structured-data-validator";
import WebAutoExtractor from "@marbec/web-auto-extractor";
import jsonld from "jsonld";

/** What a page says to programs, as three programs read it. */
export interface StructuredData {
  /** The types of its items. */
  readonly types: readonly string[];
  /** What a reader of pages could not read, and what breaks the rules of those who show it in search results. */
  readonly problems: readonly string[];
  /** The facts of every item as statements of RDF, a line each, in an order of their own. */
  readonly statements: readonly string[];
}

/** The properties whose values are addresses, as the vocabulary has them. */
const ADDRESSES = ["url", "item", "mainEntityOfPage", "license", "contentUrl"];
const CONTEXT = {
  "@vocab": "https://schema.org/",
  ...Object.fromEntries(ADDRESSES.map((property) => [property, { "@type": "@id" }])),
};

/**
 * Reads the structured data of a page.
 * @param address where the page stands: relative addresses count from there
 * @throws where it is no JSON-LD, or where reading it would leave something out
 */
export async function structuredData(html: string, address: string): Promise<StructuredData> {
  const found = new WebAutoExtractor({ addLocation: true }).parse(html);
  const issues = await new Validator().validate(found);
  const items = [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)];
  const statements = await Promise.all(
    items.map(([, json]) =>
      jsonld.toRDF(JSON.parse(json ?? ""), {
        safe: true,
        base: address,
        format: "application/n-quads",
        documentLoader: offline,
      } as jsonld.Options.ToRdf),
    ),
  );
  return {
    types: Object.keys(found.jsonld),
    problems: [
      ...found.errors.map((error) => JSON.stringify(error)),
      ...issues.map(({ severity, rootType, issueMessage }) => `${severity} ${rootType}: ${issueMessage}`),
    ],
    statements: statements.flatMap((text) => String(text).trim().split("\n")),
  };
}

async function offline(url: string) {
  if (url !== "https://schema.org") throw new Error(`asks the network for ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: { "@context": CONTEXT } };
}
