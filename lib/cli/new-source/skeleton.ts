import { stringify } from "yaml";
import type { ListEntry } from "@/lib/domain/list";
import { LEVELS, NATURES, QUALIFIERS, QUANTITIES, TEST_CYCLES } from "@/lib/domain/quantities";
import { PUBLISHED_BASES, READINGS, SOURCE_KINDS, TIERS } from "@/lib/domain/sourcing";
import { MILESTONE_SAYS, PARTNERSHIP_SAYS } from "@/lib/domain/statement";
import type { NewSource } from "./draft";

/**
 * The text of a new source's file: what is known of the publication, what each key means, and an example of what it may
 * say, commented out. Valid but for one thing: it says nothing yet.
 */
export function formatSkeleton(source: NewSource): string {
  const line = (key: Exclude<keyof NewSource, "id" | "authors">) => {
    const value = source[key]?.replace(/\s+/g, " ").trim();
    if (value === undefined) return `# ${key}:`;
    // In quotes, so that no reader takes a date for a number.
    if (key === "published" || key === "retrieved" || key === "added") return `${key}: "${value}"`;
    return stringify({ [key]: value }, { lineWidth: WIDTH }).trimEnd();
  };
  const { authors } = source;
  return `# A publication and all it says. Lines that begin with # explain and are taken out at the end.

# The plain name of the paper, wire, company or authority that published it.
${line("publisher")}
# As it stands on the page; left out where it has none. authors: those who sign, by name.
${line("title")}
${authors.length > 0 ? stringify({ authors }, { lineWidth: WIDTH }).trimEnd() : "# authors: []"}
# Its own address. archiveUrl: a copy in an archive.
${line("url")}
${line("archiveUrl")}
# When it was published, in the grammar of dates, and how that is known:
${explain(PUBLISHED_BASES)}
${line("published")}
${line("publishedBasis")}
# The day the page was read; needed where the day of publication is not known.
${line("retrieved")}
# How much of it was read:
${explain(READINGS)}
${line("read")}
# The day it came into this tracker.
${line("added")}
# What it is, and how near to the events.
${explain(SOURCE_KINDS)}
${line("kind")}
${explain(TIERS)}
${line("tier")}
# Whose text it carries, where it carries another's: the plain name of the agency or paper.
# syndicatedFrom:
# Two letters, ISO 639-1.
${line("language")}
# Companies that it names without saying anything of them that is recorded here.
# mentions: []
# What is doubted, and how a derived date was worked out.
${line("note")}

# What it says. Take the first # of each line below away and write over the example.
${listIds("says, about a milestone", MILESTONE_SAYS)}
${listIds("says, about a partnership", PARTNERSHIP_SAYS)}
${listIds("quantity", QUANTITIES)}
${listIds("qualifier", QUALIFIERS)}
${listIds("nature", NATURES)}
${listIds("level", LEVELS)}
${listIds("testCycle", TEST_CYCLES)}
${EXAMPLE.trimEnd().replaceAll(/^/gm, "# ")}
`;
}

const WIDTH = 118;

/** A closed list as comment lines, an id with its definition each. */
function explain(list: readonly ListEntry[]): string {
  return list.flatMap(({ id, definition }) => wrap(`${id}: ${definition}`, "#   ")).join("\n");
}

/** The ids of a closed list as comment lines of the example, behind what they are for. */
function listIds(what: string, list: readonly ListEntry[]): string {
  return wrap(`${what}: ${list.map(({ id }) => id).join(", ")}`, "# # ").join("\n");
}

function wrap(words: string, first: string): string[] {
  const lines = words.match(/\S.{0,109}(?=\s|$)/g) ?? [];
  return lines.map((line, index) => (index === 0 ? `${first}${line}` : `${first}  ${line}`));
}

/** A claim and a metric to write over, with what each key is for; the ids of milestones and companies are invented. */
const EXAMPLE = `claims:
  # One claim is what this source says about one milestone or one partnership.
  - key: pilot-line-2026              # the end of its address, and never changed: <source id>--pilot-line-2026
    milestone: example-pilot-line     # or partnership: <id>; defined in milestones.yaml and partnerships.yaml
    says: target
    date: 2026-07/2026-12             # what it speaks of, not when it was said; left out where no date is said
    asSaid: second half of 2026       # the words of the date as they stand, at most eight
    # saidOn: "2025-03"               # only where the words are older than this source
    saidBy: [example-cells]           # whose word it is; left out where the publication speaks for itself
    # via: Kyodo News                 # a wire or paper that the words were passed on by
    summary: Example Cells says that its pilot line starts in the second half of 2026.
    # note: what is doubted or was worked out
    paragraphs: [2]                   # non-empty lines of the text, from 1; left out where only an excerpt was read
metrics:
  # One metric is one number this source gives about a company, partnership, milestone or country.
  - key: pilot-line-capacity
    subject: { milestone: example-pilot-line }          # or partnership, company or country
    quantity: production-capacity
    value: 10
    unit: MWh/year
    # alsoGivenAs: [{ value: 10000, unit: kWh/year }]   # the same in another unit or currency
    qualifier: up-to                  # left out where the number is exact
    nature: target
    # level: cell                     # what the number is of, where that is said
    # testCycle: WLTP                 # where a range is given by one
    # conditions: after 1,000 cycles at 25 °C
    # technologies: [solid-state]     # where the subject does not tell them
    # date: "2027"                    # what the number speaks of
    # saidOn: "2025-03"               # only where the words are older than this source
    saidBy: [example-cells]
    summary: The line is meant for at most 10 MWh a year.
    paragraphs: [3]
`;
