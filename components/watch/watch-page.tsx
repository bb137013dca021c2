import { AsOfControl } from "@/components/as-of/as-of-control";
import { ChangeList } from "@/components/changes/changes-page";
import { DueAndPassed } from "@/components/due/due-and-passed";
import { EmptyState } from "@/components/empty-state";
import { Follow } from "@/components/follow/follow";
import { Link } from "@/components/link";
import { AddressNotice } from "@/components/notice";
import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import type { FeedData } from "@/lib/schema/pages/files";
import type { DueAndPassed as Due, FilteredPageData } from "@/lib/schema/pages/list-page";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { WATCHED } from "@/lib/view-models/filters/filter-sentence";
import { buildLabels } from "@/lib/view-models/filters/labels";
import { buildWatchFollow } from "@/lib/view-models/follow-links";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { listNames } from "@/lib/view-models/lookups";
import { getRecordHref } from "@/lib/view-models/record-href";
import { formatCount } from "@/lib/view-models/text";
import styles from "./watch.module.css";

interface WatchPageProps {
  data: Omit<FilteredPageData, "facets"> & { readonly changes: FeedData; readonly due: Due };
}

/** What changed lately and what is to come, for all that the address names; the address is the list. */
export function WatchPage({ data }: WatchPageProps) {
  const { params, problems, said, changes, due } = data;
  const { filter, asOf, asOfParam } = params;
  const { page, milestones, partnerships, companies, sources } = changes;
  const count = WATCHED.reduce((sum, name) => sum + filter[name].length, 0);
  const query = writeCarriedQuery(asOfParam, filter.scope);
  const lead =
    count === 0
      ? "Follow companies, partnerships and milestones without an account: the address of this page is your list."
      : `${formatCount(page.total, "change")} to what you follow; the address of this page is your list.`;
  return (
    <>
      <AsOfControl path="/watch" rest={formatQuery(filter)} params={params} said={said} />
      <PageHead title="Watch list" lead={lead} />
      <AddressNotice problems={problems} />
      <p data-follow="">
        <a href="/watch" data-watch="kept" hidden>
          Your list in this browser
        </a>
      </p>
      {count === 0 ? (
        <EmptyState title="You follow nothing yet.">
          <p>
            Open a company, partnership or milestone, and choose Follow, then “Add to my watch list”: start
            with the <Link href={`/companies${query}`}>companies</Link>. Bookmark the address you get, or
            subscribe to its feed and calendar.
          </p>
        </EmptyState>
      ) : (
        <>
          <Followed data={data} />
          <Follow {...buildWatchFollow(filter)} />
          <DueAndPassed due={due} asOf={asOf} asOfParam={asOfParam} filter={filter} />
          <Section id="changes" title="Latest changes">
            {page.total === 0 ? (
              <p>No changes yet.</p>
            ) : (
              <ChangeList
                changes={page.data}
                subjects={{
                  milestones: [...milestones.values()],
                  partnerships: [...partnerships.values()],
                  companies,
                }}
                names={listNames(companies.values())}
                sources={sources}
                by="said"
                query={query}
              />
            )}
          </Section>
        </>
      )}
    </>
  );
}

const COLLECTIONS = { company: "companies", partnership: "partnerships", milestone: "milestones" } as const;

/** What is followed, each with the way to its page and the list without it. */
function Followed({ data: { params, changes, namedRecords } }: WatchPageProps) {
  const { filter, asOfParam } = params;
  const labels = buildLabels("watch", [...changes.companies.values()], namedRecords);
  const query = writeCarriedQuery(asOfParam, filter.scope);
  return (
    <ul className={styles.followed} aria-label="What you follow">
      {WATCHED.flatMap((name) =>
        filter[name].map((id) => {
          const others = { ...filter, [name]: filter[name].filter((each) => each !== id) };
          return (
            <li key={`${name} ${id}`}>
              <Link href={getRecordHref(COLLECTIONS[name], id, query)}>{labels(name, id)}</Link>{" "}
              <Link
                href={`/watch${formatQuery(others, { asOf: asOfParam })}`}
                aria-label={`Stop following ${labels(name, id)}`}
                data-watch="without"
                data-print="hide"
              >
                ×
              </Link>
            </li>
          );
        }),
      )}
    </ul>
  );
}
