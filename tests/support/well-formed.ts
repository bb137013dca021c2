import { validateXML } from "xmllint-wasm";

/** What keeps a text from being well-formed XML, as libxml2 reads it; nothing where it is. */
export async function formErrors(xml: string): Promise<string[]> {
  const { valid, errors, rawOutput } = await validateXML({
    xml: { fileName: "document.xml", contents: xml },
    normalization: "format",
    maxMemoryPages: 8192,
  });
  if (valid) return [];
  return errors.length > 0 ? errors.map(({ message }) => message) : [rawOutput];
}
