import {
  type Document,
  type ErrorCode,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLWarning,
} from "yaml";

/** Broken syntax: where it begins, and what to do. */
interface SyntaxFault {
  readonly offset: number;
  readonly message: string;
}

/** A document, and the places in its text. */
export interface ParsedYaml {
  readonly document: Document.Parsed;
  /** The line and column of an offset. */
  place(offset: number): { readonly line: number; readonly column: number };
}

/** Reads a text as YAML. */
export function parseWithPlaces(text: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return {
    document,
    place: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { line, column: col };
    },
  };
}

/** What a document holds, undefined where its syntax is broken, and all that is wrong with how it is written. */
interface DocumentValue {
  readonly value: unknown;
  readonly faults: readonly SyntaxFault[];
}

/** Reads what a document holds. After one slip of syntax the rest is guesswork; a repeated key leaves it readable. */
export function readDocument(document: Document.Parsed): DocumentValue {
  const repeated = document.errors.filter(({ code }) => code === "DUPLICATE_KEY").map(toFault);
  const broken = document.errors.filter(({ code }) => code !== "DUPLICATE_KEY").map(toFault);
  const [first] = [...broken, ...findLooseAliases(document)];
  if (first) return { value: undefined, faults: [first, ...repeated] };
  const { value, faults } = toValue(document);
  const odd = [...document.warnings.map(toFault), ...findOddForms(document)];
  return { value, faults: [...faults, ...repeated, ...odd] };
}

/** The value of a document; aliases that stand for each other many times over are no value. */
function toValue(document: Document.Parsed): DocumentValue {
  try {
    return { value: document.toJS(), faults: [] };
  } catch {
    let offset = 0;
    visit(document, {
      Alias: (_key, alias) => {
        offset = alias.range?.[0] ?? 0;
        return visit.BREAK;
      },
    });
    const message = "aliases that hold aliases stand for too much: write out what they stand for";
    return { value: undefined, faults: [{ offset, message }] };
  }
}

/** A number as people write it: in digits, without zeros in front, and none of them lost in reading. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** What a number of JavaScript keeps of a decimal one. */
const MOST_DIGITS = 15;

/** Values that YAML reads otherwise than people do, and the one key that no object shows. */
function findOddForms(document: Document.Parsed): SyntaxFault[] {
  const odd: SyntaxFault[] = [];
  visit(document, {
    Scalar: (key, { value, source, range }) => {
      const offset = range?.[0] ?? 0;
      if (key === "key" && value === "__proto__") odd.push({ offset, message: "unknown key __proto__" });
      if (typeof value !== "number" || source === undefined) return;
      if (!PLAIN_NUMBER.test(source))
        odd.push({ offset, message: `${source} is read as ${value}: write the number in plain digits` });
      else if (source.replace(/\D/g, "").replace(/^0+/, "").length > MOST_DIGITS)
        odd.push({
          offset,
          message: `${source} has more than ${MOST_DIGITS} digits, which are not all kept`,
        });
    },
  });
  return odd;
}

/** What to do where the syntax is broken, for what people write most. */
const SYNTAX_ADVICE: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    "a colon and a space inside a text look like a key: quote the text, or set it below after >-",
  BLOCK_IN_FLOW: "a colon and a space inside a text look like a key: quote the text",
  BAD_SCALAR_START: "quote the text that begins so",
  UNEXPECTED_TOKEN: "this cannot stand here: where a text begins with a quoted word, quote all of it",
  TAB_AS_INDENT: "indent by spaces",
};

/** A text that begins with * is an alias in YAML, which stands for a value that is marked before. */
function findLooseAliases(document: Document.Parsed): SyntaxFault[] {
  const loose: SyntaxFault[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      const message = `*${alias.source} stands for nothing: quote a text that begins with *`;
      if (!alias.resolve(document)) loose.push({ offset: alias.range?.[0] ?? 0, message });
    },
  });
  return loose;
}

function toFault({ code, message, pos: [offset] }: YAMLError | YAMLWarning): SyntaxFault {
  return { offset, message: SYNTAX_ADVICE[code] ?? message.replace(/\s+/g, " ") };
}
