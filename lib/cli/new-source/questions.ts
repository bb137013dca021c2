import { idsOf } from "@/lib/domain/list";
import { PUBLISHED_BASES, SOURCE_KINDS, TIERS } from "@/lib/domain/sourcing";
import type { NewSource } from "./new-source";
import { type Options, readOption } from "./options";

/** Asks a person one thing; an empty answer takes what is proposed. */
export type Ask = (question: string) => Promise<string>;

type Asked = "publisher" | "title" | "published" | "basis" | "note" | "language" | "kind" | "tier" | "id";

interface Question {
  readonly key: Asked;
  readonly words: string;
  readonly proposed: (source: NewSource) => string | null;
  /** Whether it is to be asked, after what was answered before; without it, it is. */
  readonly when?: (options: Options) => boolean;
}

const QUESTIONS: readonly Question[] = [
  { key: "publisher", words: "Publisher", proposed: ({ publisher }) => publisher },
  { key: "title", words: "Title", proposed: ({ title }) => title },
  { key: "published", words: "Published", proposed: ({ published }) => published },
  {
    key: "basis",
    words: `How is that known (${idsOf(PUBLISHED_BASES).slice(0, 2).join(", ")})`,
    proposed: () => "stated",
    when: ({ published }) => published !== undefined,
  },
  {
    key: "note",
    words: "How was the date worked out",
    proposed: () => null,
    when: ({ basis }) => basis === "derived",
  },
  { key: "language", words: "Language, two letters", proposed: ({ language }) => language },
  { key: "kind", words: `Kind (${idsOf(SOURCE_KINDS).join(", ")})`, proposed: ({ kind }) => kind },
  { key: "tier", words: `Tier (${idsOf(TIERS).join(", ")})`, proposed: ({ tier }) => tier },
  { key: "id", words: "Id", proposed: ({ id }) => id },
];

/**
 * Asks for what the command line did not give, one thing after the other, each with what is proposed for it.
 * @param propose the source as it stands with these options
 * @param say tells a person what is wrong with an answer; then it is asked again
 */
export async function askForRest(
  given: Options,
  propose: (options: Options) => NewSource,
  ask: Ask,
  say: (words: string) => void,
): Promise<Options> {
  let options = given;
  for (const { key, words, proposed, when } of QUESTIONS) {
    if (options[key] !== undefined || when?.(options) === false) continue;
    const proposal = proposed(propose(options));
    for (;;) {
      const answer = (await ask(`${words}${proposal === null ? "" : ` [${proposal}]`}: `)).trim();
      if (answer === "" && !(key === "note" && proposal === null)) break;
      const read = readOption(key, answer);
      if (read.value) {
        options = { ...options, ...read.value };
        break;
      }
      say(read.problem);
    }
  }
  return options;
}
