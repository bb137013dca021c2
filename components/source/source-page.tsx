import { Note } from "@/components/note";
import { RecordPage } from "@/components/record-page";
import { Section } from "@/components/section";
import { labelOf } from "@/lib/domain/list";
import { SOURCE_KINDS } from "@/lib/domain/sourcing";
import type { RecordDay } from "@/lib/schema/pages/promises";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { namesOf } from "@/lib/view-models/lookups";
import { contributionsOf, type SourceInput, sourceLead, sourceTitle } from "@/lib/view-models/source";
import { ContributionList } from "./contribution-list";
import styles from "./source.module.css";
import { SourceAddress } from "./source-address";
import { SourceFacts } from "./source-facts";

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
  const { asked, source, claims, metrics } = data;
  const links = {
    subjects: data,
    names: namesOf(data.companies.values()),
    query: writeCarriedQuery(asked.askedDay, asked.scope),
  };
  return (
    <RecordPage
      site={site}
      day={data}
      problems={problems}
      collection="sources"
      id={source.id}
      eyebrow={labelOf(SOURCE_KINDS, source.kind)}
      title={sourceTitle(source)}
      lead={sourceLead(data)}
    >
      <SourceAddress source={source} contactUrl={contactUrl} />
      <SourceFacts source={source} names={links.names} query={links.query} />
      {source.note && (
        <div className={styles.reasoning}>
          <Note>{source.note}</Note>
        </div>
      )}
      <Section id="contributed" title="What it contributed">
        <ContributionList contributions={contributionsOf(claims, metrics)} {...links} />
      </Section>
    </RecordPage>
  );
}
