import { stringify } from "yaml";
import { NATURES, QUALIFIERS, QUANTITIES } from "@/lib/domain/quantities";
import { PUBLISHED_BASES, SOURCE_KINDS, TIERS } from "@/lib/domain/sourcing";
import { MILESTONE_SAYS, PARTNERSHIP_SAYS } from "@/lib/domain/statement";
import { comment, commentedOut, idsComment, listComment } from "./comments";
import { EXAMPLE_STATEMENTS } from "./example-statements";
import type { NewSource } from "./new-source";

/**
 * The text of a new source's file: what is known of the publication, what each key means, and an example of what it may
 * say, commented out. Valid but for one thing: it says nothing yet.
 */
export function skeleton(source: NewSource): string {
  const { publisher, title, authors, url, archiveUrl } = source;
  const { published, publishedBasis, retrieved, kind, tier, language, note } = source;
  const parts = [
    comment(
      `${publisher}: the publication and all it says. Lines that begin with # explain and are taken out at the end.`,
    ),
    "",
    comment("The plain name of the paper, wire, company or authority that published it."),
    pair("publisher", publisher),
    comment("As it stands on the page; left out where it has none. authors: those who sign, by name."),
    pair("title", title) ?? "# title:",
    authors.length > 0 ? stringify({ authors }, YAML).trimEnd() : "# authors: []",
    comment("Its own address. archiveUrl: a copy in an archive."),
    pair("url", url),
    pair("archiveUrl", archiveUrl) ?? "# archiveUrl:",
    comment("When it was published, in the grammar of dates, and how that is known:"),
    listComment(PUBLISHED_BASES),
    day("published", published) ?? "# published:",
    pair("publishedBasis", publishedBasis),
    comment("The day the page was read; needed where the day of publication is not known."),
    day("retrieved", retrieved) ?? "# retrieved:",
    comment("Kind and tier are proposed: check them."),
    listComment(SOURCE_KINDS),
    pair("kind", kind),
    listComment(TIERS),
    pair("tier", tier),
    comment("Whose text it carries, where it carries another's: the plain name of the agency or paper."),
    "# syndicatedFrom:",
    comment("Two letters, ISO 639-1."),
    pair("language", language),
    comment("Companies that it names without saying anything of them that is recorded here."),
    "# mentions: []",
    comment("What is doubted, and how a derived date was worked out."),
    note === null ? "# note:" : pair("note", note),
    "",
    comment("What it says. Take the first # of each line below away and write over the example."),
    idsComment("says, about a milestone", MILESTONE_SAYS),
    idsComment("says, about a partnership", PARTNERSHIP_SAYS),
    idsComment("quantity", QUANTITIES),
    idsComment("qualifier", QUALIFIERS),
    idsComment("nature", NATURES),
    commentedOut(EXAMPLE_STATEMENTS),
  ];
  return `${parts.join("\n")}\n`;
}

const YAML = { lineWidth: 118 } as const;

/** A key with its text, quoted where YAML needs it; null where there is none. */
function pair(key: string, text: string | null): string | null {
  return text === null ? null : stringify({ [key]: text.replace(/\s+/g, " ").trim() }, YAML).trimEnd();
}

/** A key with a date, in quotes, so that no reader takes it for a number. */
function day(key: string, date: string | null): string | null {
  return date === null ? null : `${key}: ${JSON.stringify(date)}`;
}
