import { readFileSync } from "node:fs";
import { validateXML } from "xmllint-wasm";
import { getProjectPath } from "@/lib/cli/project";

const SCHEMAS = { atom: "atom.rng", sitemap: "sitemap.xsd" } as const;

/** What a document breaks of its schema, as libxml2 reads both; nothing where it is valid. */
export async function xmlErrors(schema: keyof typeof SCHEMAS, xml: string): Promise<string[]> {
  const file = SCHEMAS[schema];
  const contents = readFileSync(getProjectPath(`tests/support/schemas/${file}`), "utf8");
  const { valid, errors, rawOutput } = await validateXML({
    xml: { fileName: "document.xml", contents: xml },
    schema: { fileName: file, contents },
    extension: file.endsWith(".rng") ? "relaxng" : "schema",
    maxMemoryPages: 8192,
  });
  if (valid) return [];
  return errors.length > 0 ? errors.map(({ message }) => message) : [rawOutput];
}
