import { DateWords } from "@/components/date-words";
import { Defined, Facts, Gloss } from "@/components/facts";
import { CompanyList, type Names } from "@/components/record-link";
import { dateText } from "@/lib/domain/date-text";
import { labelOf } from "@/lib/domain/list";
import { PUBLISHED_BASES, SOURCE_KINDS, TIERS } from "@/lib/domain/sourcing";
import type { Source } from "@/lib/schema/api/shapes";

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language" });

interface SourceFactsProps {
  source: Source;
  names: Names;
  query: string;
}

/** The publication: who, when and how that is known, what it is, and how near it stands to what it tells. */
export function SourceFacts({ source, names, query }: SourceFactsProps) {
  const { authors, published, publishedBasis, kind, tier, syndicatedFrom, language, retrieved, mentions } =
    source;
  return (
    <Facts
      facts={[
        { label: "Publisher", content: source.publisher },
        authors.length > 0 && {
          label: authors.length === 1 ? "Author" : "Authors",
          content: authors.join(", "),
        },
        {
          label: "Published",
          content: (
            <>
              <DateWords date={published} absent="on a day not known" />
              {published && `, ${labelOf(PUBLISHED_BASES, publishedBasis).toLowerCase()}`}
              {published && <Gloss list={PUBLISHED_BASES} id={publishedBasis} />}
            </>
          ),
        },
        { label: "Kind", content: <Defined list={SOURCE_KINDS} id={kind} /> },
        { label: "Tier", content: <Defined list={TIERS} id={tier} /> },
        { label: "Language", content: LANGUAGES.of(language) ?? language },
        syndicatedFrom !== null && { label: "Carries the text of", content: syndicatedFrom },
        retrieved !== null && { label: "Read on", content: dateText({ edtf: retrieved }) },
        mentions.length > 0 && {
          label: "Also mentions",
          content: <CompanyList ids={mentions} names={names} query={query} />,
        },
      ]}
    />
  );
}
