import { parseArgs } from "node:util";
import { z } from "zod";
import { idsOf, type ListEntry } from "@/lib/domain/list";
import { PUBLISHED_BASES, SOURCE_KINDS, TIERS } from "@/lib/domain/sourcing";
import { edtfDate, slug, text } from "@/lib/schema/seeds/fields";

export const USAGE = `npm run data:new -- <address> [options]

Writes seeds/sources/<year>/<id>.yaml for a publication that is to be read. What is not given is read from the page,
and in a terminal asked for; Enter takes what is proposed.

  --publisher <name>      --title <title>        --author <name>   (once for each)
  --published <date>      2025-03-04, 2025-03, 2025~ …
  --basis <id>            ${ids(PUBLISHED_BASES)}; stated where --published is given
  --note <text>           how a derived date was worked out
  --kind <id>             ${ids(SOURCE_KINDS)}
  --tier <id>             ${ids(TIERS)}
  --language <id>         two letters: en, ja …
  --id <id>               <publisher>-<date>-<a few words>
  --paragraphs            print the text in numbered lines, as citations count them
  --page <file>           read a saved copy of the page instead of the network
  --yes                   ask nothing, take what is proposed
  --seeds <folder>        another folder of seeds`;

function ids(list: readonly ListEntry[]): string {
  return list.map(({ id }) => id).join(", ");
}

const options = z.object({
  publisher: text.optional(),
  title: text.optional(),
  author: z.array(text).default([]),
  published: edtfDate
    .refine(({ latest }) => latest !== null, "needs an end: by when was it there?")
    .optional(),
  basis: z.enum(idsOf(PUBLISHED_BASES)).optional(),
  note: text.optional(),
  kind: z.enum(idsOf(SOURCE_KINDS)).optional(),
  tier: z.enum(idsOf(TIERS)).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, "a language is two lower-case letters (ISO 639-1)")
    .optional(),
  id: slug.optional(),
  paragraphs: z.boolean().default(false),
  page: text.optional(),
  yes: z.boolean().default(false),
  seeds: text.optional(),
  help: z.boolean().default(false),
});

/** What was asked for on the command line, address apart. */
export type Options = z.output<typeof options>;

/**
 * Reads the command line.
 * @throws a sentence for each thing that cannot be read
 */
export function readOptions(args: readonly string[]): { address: string | null; options: Options } {
  const string = { type: "string" } as const;
  const boolean = { type: "boolean" } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...{ publisher: string, title: string, published: string, basis: string, note: string, kind: string },
      ...{ tier: string, language: string, id: string, page: string, seeds: string },
      ...{ author: { type: "string", multiple: true }, paragraphs: boolean, yes: boolean, help: boolean },
    },
  });
  const [address = null, ...more] = positionals;
  if (more.length > 0) throw new Error(`One address at a time; ${more.join(" ")} is too much.`);
  const read = options.safeParse(values);
  if (!read.success)
    throw new Error(
      read.error.issues.map(({ path, message }) => `--${path.join(".")}: ${message}`).join("\n"),
    );
  const { basis, published, note } = read.data;
  if (published && basis === "unknown") throw new Error("--basis unknown: and yet --published is given");
  if (!published && basis !== undefined && basis !== "unknown")
    throw new Error("--basis: --published is missing");
  if (published && basis === "derived" && !note)
    throw new Error("--basis derived: --note is missing, how the date was worked out");
  return { address, options: read.data };
}

/** Reads one answer as the option of its name, or says what is wrong with it. */
export function readOption(
  key: Exclude<keyof Options, "author" | "paragraphs" | "yes" | "help">,
  answer: string,
): { value: Partial<Options>; problem?: never } | { value?: never; problem: string } {
  const read = options.pick({ [key]: true } as Record<typeof key, true>).safeParse({ [key]: answer });
  return read.success
    ? { value: read.data as Partial<Options> }
    : { problem: read.error.issues.map(({ message }) => message).join("; ") };
}
