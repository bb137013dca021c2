import { DateText } from "@/components/dates";
import { Defined, Facts, Gloss } from "@/components/facts";
import { Outgoing } from "@/components/link";
import { Note } from "@/components/notice";
import { CompanyList, type Names } from "@/components/record-link";
import { RecordPage } from "@/components/record-page";
import { Section } from "@/components/section";
import { formatDate } from "@/lib/domain/date-text";
import { getLabel } from "@/lib/domain/list";
import { PUBLISHED_BASES, READINGS, SOURCE_KINDS, TIERS } from "@/lib/domain/sourcing";
import type { Source } from "@/lib/schema/api/shapes";
import type { RecordDay } from "@/lib/schema/pages/promises";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { listNames } from "@/lib/view-models/lookups";
import {
  buildContributions,
  getSourceTitle,
  type SourceInput,
  writeSourceLead,
} from "@/lib/view-models/source";
import { ContributionList } from "./contribution-list";
import styles from "./source.module.css";

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language" });

interface SourceFactsProps {
  source: Source;
  names: Names;
  query: string;
}

/** The publication: who, when and how that is known, what it is, and how near it stands to what it tells. */
function SourceFacts({ source, names, query }: SourceFactsProps) {
  const { authors, published, publishedBasis, kind, tier, syndicatedFrom, language, mentions } = source;
  const { retrieved, read, added } = source;
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
              <DateText date={published} absent="unknown" />
              {published && `, ${getLabel(PUBLISHED_BASES, publishedBasis).toLowerCase()}`}
              {published && <Gloss list={PUBLISHED_BASES} id={publishedBasis} />}
            </>
          ),
        },
        { label: "Kind", content: <Defined list={SOURCE_KINDS} id={kind} /> },
        { label: "Tier", content: <Defined list={TIERS} id={tier} /> },
        { label: "Language", content: LANGUAGES.of(language) ?? language },
        syndicatedFrom !== null && { label: "Syndicated from", content: syndicatedFrom },
        {
          label: "Read",
          content: (
            <>
              {getLabel(READINGS, read)}
              {retrieved !== null && `, on ${formatDate({ edtf: retrieved })}`}
              <Gloss list={READINGS} id={read} />
            </>
          ),
        },
        { label: "Added to this tracker", content: formatDate({ edtf: added }) },
        mentions.length > 0 && {
          label: "Also mentions",
          content: <CompanyList ids={mentions} names={names} query={query} />,
        },
      ]}
    />
  );
}

interface SourcePageProps {
  /** The site\'s own address without a closing slash; empty where it does not know it. */
  site: string;
  data: SourceInput & RecordDay;
  problems?: readonly AddressProblem[];
  /** Where corrections go; null where the site names no address. */
  contactUrl: string | null;
}

/** A source: the publication, how its day is known, and all it contributed in the order of its paragraphs. */
export function SourcePage({ data, site, problems = [], contactUrl }: SourcePageProps) {
  const { params, source, claims, metrics } = data;
  const links = {
    subjects: data,
    publication: source,
    names: listNames(data.companies.values()),
    query: writeCarriedQuery(params.asOfParam, params.scope),
  };
  return (
    <RecordPage
      site={site}
      day={data}
      problems={problems}
      collection="sources"
      id={source.id}
      eyebrow={getLabel(SOURCE_KINDS, source.kind)}
      title={getSourceTitle(source)}
      lead={writeSourceLead(data)}
    >
      <SourceAddress source={source} contactUrl={contactUrl} />
      <SourceFacts source={source} names={links.names} query={links.query} />
      {source.note && (
        <div className={styles.reasoning}>
          <Note>{source.note}</Note>
        </div>
      )}
      <Section id="contributed" title="Claims from this source">
        <ContributionList contributions={buildContributions(claims, metrics)} {...links} />
      </Section>
    </RecordPage>
  );
}

interface SourceAddressProps {
  source: Pick<Source, "url" | "archiveUrl">;
  /** Where corrections go; null where the site names no address. */
  contactUrl: string | null;
}

/** The ways out: to the article, to its archived copy, and to whoever corrects a mistake. */
function SourceAddress({ source, contactUrl }: SourceAddressProps) {
  const { url, archiveUrl } = source;
  return (
    <ul className={styles.ways}>
      <li>
        {url === null ? "No link known." : <Outgoing href={url}>Read it at {new URL(url).hostname}</Outgoing>}
      </li>
      {archiveUrl !== null && (
        <li>
          <Outgoing href={archiveUrl}>Archived copy</Outgoing>
        </li>
      )}
      {contactUrl !== null && (
        <li data-print="hide">
          <a href={contactUrl}>Correct this</a>
        </li>
      )}
    </ul>
  );
}
