import { SaidOn } from "@/components/dates";
import { Definitions } from "@/components/definitions";
import { Link } from "@/components/link";
import { ListFrame } from "@/components/lists/list-frame";
import { Note } from "@/components/notice";
import { type Names, SubjectLink, type Subjects } from "@/components/record-link";
import { Section } from "@/components/section";
import { SaidBy, StatementSource } from "@/components/source-reference";
import { CHANGE_REVISIONS } from "@/lib/domain/revisions";
import type { Change } from "@/lib/schema/api/change";
import type { Source } from "@/lib/schema/api/shapes";
import type { ListPageData } from "@/lib/schema/pages/list-page";
import type { ChangeDay } from "@/lib/schema/parameters/choices";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { formatHeading, groupByYear, writeChangesLead } from "@/lib/view-models/changes/change-list";
import { getSortLink, writeCarriedQuery } from "@/lib/view-models/lists";
import { listNames } from "@/lib/view-models/lookups";
import styles from "./changes.module.css";
import { ChangeDates, RevisionGlyph, RevisionMark } from "./revision-mark";

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
  const { revision, by } = params.filter;
  const counts = (facets.revision ?? []).filter(({ id }) => revision.length === 0 || revision.includes(id));
  const { href, direction } = getSortLink("changes", params, "said");
  return (
    <>
      <ListFrame
        site={site}
        collection="changes"
        title="Changes"
        lead={writeChangesLead({ total: page.total, counts, ends, by })}
        data={data}
      >
        <p className={styles.order}>
          {direction === "ascending" ? "Oldest" : "Newest"} first, by the day{" "}
          {by === "added" ? "added to the tracker" : "of the claim"}.{" "}
          <Link href={href} stays>
            {direction === "ascending" ? "Newest" : "Oldest"} first
          </Link>
          .{" "}
          <Link
            href={`/changes${formatQuery({ ...params.filter, by: by === "added" ? "said" : "added" }, { asOf: params.asOfParam, sort: params.sort })}`}
            stays
          >
            Sort by the day {by === "added" ? "of the claim" : "added to the tracker"}
          </Link>
          . Our own mistakes are listed under <Link href="/corrections">corrections</Link>.
        </p>
        <ChangeList
          changes={page.data}
          subjects={subjects}
          names={listNames(companies)}
          sources={sources}
          by={by}
          query={writeCarriedQuery(params.asOfParam, params.filter.scope)}
        />
      </ListFrame>
      <div className={styles.words}>
        <Section id="words" title="What the terms mean">
          <Definitions entries={CHANGE_REVISIONS} mark={({ id }) => <RevisionGlyph revision={id} />} />
        </Section>
      </div>
    </>
  );
}

/** Changes as a chronicle: years, the days they were said on, and each change under its day. */
export function ChangeList({ changes, ...links }: { changes: readonly Change[] } & ChangeLinks) {
  return groupByYear(changes, links.sources, links.by).map(({ year, days }) => (
    <section key={`${year} ${days[0]?.changes[0]?.id}`} className={styles.year}>
      <h2>
        {year === null ? (
          "Day unknown"
        ) : (
          <>
            <span className="visually-hidden">{links.by === "added" ? "Added" : "Said"} in </span>
            {year}
          </>
        )}
      </h2>
      {days.map(({ on, changes }) => (
        <section key={changes[0]?.id} className={styles.day}>
          <h3>
            <span title={on.edtf}>{formatHeading(on)}</span>
          </h3>
          <ol className={styles.entries}>
            {changes.map((change) => (
              <ChangeEntry key={change.id} change={change} {...links} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  ));
}

/** What an entry needs beside the change: names and where its links lead. */
interface ChangeLinks {
  readonly subjects: Subjects;
  readonly names: Names;
  readonly sources: ReadonlyMap<string, Source>;
  /** Whose day the headings tell. */
  readonly by: ChangeDay;
  /** What the links carry along, such as "?asOf=2024-03-01". */
  readonly query: string;
}

/** One change: what became of what, from when to when, in our words, whose word it is and where it stands. */
function ChangeEntry({ change, ...links }: { change: Change } & ChangeLinks) {
  const { subjects, names, sources, by, query } = links;
  return (
    <li id={change.id} className={styles.entry}>
      <p className={styles.revision}>
        <RevisionMark change={change} />
      </p>
      <div className={styles.what}>
        <h4>
          <SubjectLink subject={change.about} subjects={subjects} query={query} />
        </h4>
        <ChangeDates change={change} />
        <p>{change.summary}</p>
        {change.note && (
          <details className={styles.note}>
            <summary>Note</summary>
            <Note>{change.note}</Note>
          </details>
        )}
      </div>
      <div className={styles.who}>
        <p>
          <SaidBy {...change} publication={sources.get(change.source)} names={names} query={query} />
          {by === "added" && (
            <>
              , said <SaidOn date={change.saidOn} />
            </>
          )}
        </p>
        <p>
          <StatementSource statement={change} sources={sources} query={query} />
        </p>
      </div>
    </li>
  );
}
