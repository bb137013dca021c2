import { isMap, isNode, isSeq, LineCounter, type ParsedNode, parseDocument } from "yaml";

/** A seed file as it stands on disk; `path` is relative to the seeds folder, with forward slashes. */
export interface SeedFile {
  readonly path: string;
  readonly text: string;
}

/** Something wrong in a seed file; line and column count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The way to a value inside a file: keys and list positions. */
export type ValuePath = readonly PropertyKey[];

/** A YAML file, read: its value (undefined where its syntax is broken), and where in it each value stands. */
export interface YamlFile {
  readonly path: string;
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** A problem at a value; where the value is missing, at the nearest one around it. */
  problemAt(path: ValuePath, message: string, at?: "value" | "key"): Problem;
}

/** Reads a YAML file, syntax errors and repeated keys as problems. */
export function readYaml({ path, text }: SeedFile): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  // After one slip of syntax the rest of a file is guesswork; a repeated key leaves it readable.
  const syntax = document.errors.filter(({ code }) => code !== "DUPLICATE_KEY").slice(0, 1);
  const repeated = document.errors.filter(({ code }) => code === "DUPLICATE_KEY");
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  return {
    path,
    value: syntax.length > 0 ? undefined : document.toJS(),
    problems: [...syntax, ...repeated].map((error) => ({
      file: path,
      ...place(error.pos[0]),
      message: error.message.replace(/\s+/g, " "),
    })),
    problemAt: (valuePath, message, at = "value") => ({
      file: path,
      ...place(offsetOf(document.contents, valuePath, at)),
      message,
    }),
  };
}

/** Where a value or its key begins; where the path leads nowhere, the last thing on it that is there. */
function offsetOf(root: ParsedNode | null, path: ValuePath, at: "value" | "key"): number {
  let offset = root?.range[0] ?? 0;
  let node: unknown = root;
  for (const [depth, step] of path.entries()) {
    const next = stepInto(node, step);
    if (!next) return offset;
    const wantsKey = at === "key" && depth === path.length - 1;
    const target = wantsKey || !isNode(next.value) ? (next.key ?? next.value) : next.value;
    if (isNode(target) && target.range) offset = target.range[0];
    node = next.value;
  }
  return offset;
}

/** The entry of a map or the item of a list that a step leads to. */
function stepInto(node: unknown, step: PropertyKey): { key?: unknown; value: unknown } | null {
  if (isMap(node)) {
    const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(step));
    return pair ? { key: pair.key, value: pair.value } : null;
  }
  return isSeq(node) ? { value: node.items[Number(step)] } : null;
}
