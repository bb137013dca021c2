import { Definitions } from "@/components/definitions";
import { Link } from "@/components/link";
import { ListFrame } from "@/components/lists/list-frame";
import type { Subjects } from "@/components/record-link";
import { Section } from "@/components/section";
import { CHANGE_REVISIONS } from "@/lib/domain/revisions";
import type { Change } from "@/lib/schema/api/change";
import type { Source } from "@/lib/schema/api/shapes";
import type { ListPageData } from "@/lib/schema/pages/list-page";
import { writeChangesLead } from "@/lib/view-models/changes/change-list";
import { getSortLink, writeCarriedQuery } from "@/lib/view-models/lists";
import { listNames } from "@/lib/view-models/lookups";
import { ChangeList } from "./change-list";
import styles from "./changes.module.css";
import { RevisionGlyph } from "./revision-mark";

interface ChangesPageProps {
  /** The site\'s own address without a closing slash; empty where it does not know it. */
  site: string;
  data: ListPageData<Change> & {
    readonly ends: { readonly first: Change; readonly latest: Change } | null;
    readonly subjects: Subjects;
    readonly sources: ReadonlyMap<string, Source>;
  };
}

/** What changed, newest first. */
export function ChangesPage({ data, site }: ChangesPageProps) {
  const { params, page, facets, companies, ends, subjects, sources } = data;
  const { revision } = params.filter;
  const counts = (facets.revision ?? []).filter(({ id }) => revision.length === 0 || revision.includes(id));
  const { href, direction } = getSortLink("changes", params, "said");
  return (
    <>
      <ListFrame
        site={site}
        collection="changes"
        title="Changes"
        lead={writeChangesLead({ total: page.total, counts, ends })}
        data={data}
      >
        <p className={styles.order}>
          {direction === "ascending" ? "Oldest" : "Newest"} first, by when it was said.{" "}
          <Link href={href} stays>
            {direction === "ascending" ? "Newest" : "Oldest"} first
          </Link>
        </p>
        <ChangeList
          changes={page.data}
          subjects={subjects}
          names={listNames(companies)}
          sources={sources}
          query={writeCarriedQuery(params.asOfParam, params.filter.scope)}
        />
      </ListFrame>
      <div className={styles.words}>
        <Section id="words" title="What the words mean">
          <Definitions entries={CHANGE_REVISIONS} mark={({ id }) => <RevisionGlyph revision={id} />} />
        </Section>
      </div>
    </>
  );
}
