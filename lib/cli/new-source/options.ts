import { parseArgs } from "node:util";
import { z } from "zod";
import { listIds } from "@/lib/domain/list";
import { PUBLISHED_BASES, READINGS, SOURCE_KINDS, TIERS } from "@/lib/domain/sourcing";
import { slug, text } from "@/lib/schema/seeds/fields";
import { seedSourceHead } from "@/lib/schema/seeds/source";
import { isEncoding } from "./decode-page";

export const USAGE = `npm run data:new -- <address> [options]

Writes seeds/sources/<year>/<id>.yaml for a publication that is to be read. What is not given is read from the page.

  --publisher <name>      --title <title>        --author <name>   (once for each)
  --published <date>      2025-03-04, 2025-03, 2025~ …
  --basis <id>            ${listIds(PUBLISHED_BASES).join(", ")}; stated where --published is given
  --note <text>           how a derived date was worked out
  --kind <id>             ${listIds(SOURCE_KINDS).join(", ")}
  --tier <id>             ${listIds(TIERS).join(", ")}
  --read <id>             ${listIds(READINGS).join(" or ")}: how much of it is read; whole is proposed
  --language <id>         two letters: en, ja …
  --id <id>               <publisher>-<date>-<a few words>
  --paragraphs            print the text in numbered lines, as citations count them
  --page <file>           read a saved copy of the page, or its text line by line, instead of the network
  --encoding <name>       gbk, shift_jis, euc-kr, big5 …, where neither the page nor its letters tell the right one
  --seeds <folder>        another folder of seeds`;

const { publisher, title, authors, published, publishedBasis, kind, tier, read, language, note } =
  seedSourceHead.shape;

const options = z.object({
  ...z.object({ publisher, title, published, kind, tier, read, language, note }).partial().shape,
  author: authors,
  basis: publishedBasis.optional(),
  id: slug.optional(),
  paragraphs: z.boolean().default(false),
  page: text.optional(),
  encoding: z.string().refine(isEncoding, "no encoding that can be read").optional(),
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
      ...{
        publisher: string,
        title: string,
        published: string,
        basis: string,
        note: string,
        kind: string,
        read: string,
      },
      ...{ tier: string, language: string, id: string, page: string, encoding: string, seeds: string },
      ...{ author: { type: "string", multiple: true }, paragraphs: boolean, help: boolean },
    },
  });
  const [address = null, ...more] = positionals;
  if (more.length > 0) throw new Error(`One address at a time; ${more.join(" ")} is too much.`);
  const read = options.safeParse(values);
  if (read.success) return { address, options: read.data };
  throw new Error(read.error.issues.map(({ path, message }) => `--${path.join(".")}: ${message}`).join("\n"));
}
