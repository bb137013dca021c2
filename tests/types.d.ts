declare module "edtf" {
  /** A parsed EDTF date; `min` and `max` are UTC epoch milliseconds, ±Infinity where a side is open. */
  interface ParsedDate {
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string): ParsedDate;
}

declare module "@marbec/web-auto-extractor" {
  /** What a page says to programs. */
  export interface ExtractedData {
    /** The items of its JSON-LD, by type. */
    readonly jsonld: Readonly<Record<string, readonly object[]>>;
    readonly errors: readonly unknown[];
  }
  export default class WebAutoExtractor {
    constructor(options?: { readonly addLocation?: boolean });
    parse(html: string): ExtractedData;
  }
}

declare module "@adobe/structured-data-validator" {
  interface Issue {
    readonly rootType: string;
    readonly issueMessage: string;
    readonly severity: "ERROR" | "WARNING";
  }
  export default class Validator {
    validate(data: import("@marbec/web-auto-extractor").ExtractedData): Promise<Issue[]>;
  }
}
