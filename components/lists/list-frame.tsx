import type { ReactNode } from "react";
import { EmptyState } from "@/components/empty-state";
import { ViewFrame } from "@/components/explore/view-frame";
import { NothingMatches } from "@/components/filters/nothing-matches";
import { Link } from "@/components/link";
import type { ListPageData } from "@/lib/schema/pages/list-page";
import { getListPath } from "@/lib/schema/pages/pages";
import { getPageSort } from "@/lib/schema/parameters/choices";
import type { Filter } from "@/lib/schema/parameters/filter";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { type FileLink, listFiles } from "@/lib/view-models/downloads";
import type { FilterFormModel } from "@/lib/view-models/filters/filter-form";
import {
  countFiltered,
  getListNoun,
  type Telling,
  writeFilter,
} from "@/lib/view-models/filters/filter-sentence";
import { buildListForm, type ListedCollection } from "@/lib/view-models/filters/forms";
import { buildLabels } from "@/lib/view-models/filters/labels";
import { buildListFollow } from "@/lib/view-models/follow-links";
import { getEveryScopeHref, getPageHrefs, LIST_ID } from "@/lib/view-models/lists";
import { formatNumber } from "@/lib/view-models/text";
import styles from "./list-frame.module.css";

interface ListFrameProps {
  collection: ListedCollection;
  title: string;
  lead?: ReactNode;
  /** What its drawing finds, in a sentence without a full stop. */
  finding?: string | null;
  data: ListPageData<{ id: string }>;
  /** What its sentence ends with (`Telling`). */
  ends?: string;
  /** What keeps the records of the list, where it shows part of what its address asks for. */
  listed?: Filter;
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
  /** What the years asked for keep, where more is known of it than that they are asked for. */
  years?: string | null;
  /** What of its Export is more than the list: pictures of its drawing, and how that is embedded. */
  pictures?: readonly FileLink[];
  embed?: ReactNode;
  /** What the signs in it mean. */
  legend?: ReactNode;
  /** What stands between the filter and the list. */
  above?: ReactNode;
  /** The list; where there is nothing in it, the frame says what to do instead. */
  children: ReactNode;
  /** What stays where the list is empty. */
  whenEmpty?: ReactNode;
}

/** What every list's page has: its head, the filter, a sentence that says what is shown, the list, the way on. */
export function ListFrame(props: ListFrameProps) {
  const {
    collection,
    title,
    lead,
    data,
    site,
    years,
    above,
    children,
    pictures = [],
    embed,
    legend,
    whenEmpty,
  } = props;
  const { params, problems, page, facets, companies, namedRecords, said } = data;
  const { listed = params.filter } = props;
  const path = getListPath(collection) ?? "/";
  const labels = buildLabels(collection, companies, namedRecords);
  const write = (telling: Telling) => writeFilter(collection, listed, page.total, labels, telling);
  const model = buildListForm(collection, params, facets, companies, { records: namedRecords, problems });
  return (
    <ViewFrame
      title={title}
      tabs={collection === "milestones"}
      path={path}
      query={formatQuery(params.filter, { ...params.carried, sort: params.sort })}
      model={model}
      counts={countFiltered(collection, listed, page.total)}
      finding={props.finding}
      shows={write({})}
      sentence={write({ years, isBrief: true, ends: props.ends })}
      files={[
        ...listFiles(collection, { ...params, filter: listed, sort: params.sort ?? getPageSort(collection) }),
        ...pictures,
      ]}
      follow={buildListFollow(collection, params.filter, labels)}
      {...{ params, problems, said, site, embed, legend }}
    >
      {lead && page.total > 0 && <p className={styles.lead}>{lead}</p>}
      {above}
      <div id={LIST_ID} className={styles.list} tabIndex={-1}>
        {page.total === 0 ? <NothingLeft {...{ collection, data, model }} /> : children}
        {page.total === 0 && whenEmpty}
      </div>
      <Pager
        before={page.place.before}
        shown={page.data.length}
        total={page.total}
        noun={getListNoun(collection)}
        {...getPageHrefs(collection, params, page)}
      />
    </ViewFrame>
  );
}

interface NothingLeftProps extends Pick<ListFrameProps, "collection" | "data"> {
  model: FilterFormModel;
}

function NothingLeft({ collection, data: { params }, model }: NothingLeftProps) {
  const noun = getListNoun(collection);
  const hides = !model.scopeAll && model.hidden > 0;
  if (!hides && formatQuery(params.filter) === "")
    return (
      <EmptyState title="Nothing was known by then.">
        <p>
          <Link href={model.path}>Show the {noun} as of today</Link>.
        </p>
      </EmptyState>
    );
  return (
    <NothingMatches
      title={`No ${noun} match these filters.`}
      model={model}
      noun="record"
      everyScope={getEveryScopeHref(collection, params)}
    />
  );
}

interface PagerProps {
  /** How many records come before this page. */
  before: number;
  /** How many records this page shows. */
  shown: number;
  total: number;
  /** What is counted, in the plural: "milestones". */
  noun: string;
  /** The address of the first page; null on it. */
  first: string | null;
  /** The address of the page before; null on the first. */
  previous: string | null;
  /** The address of the next page; null on the last. */
  next: string | null;
}

/** Which part of a long list this page shows, and the way to the others; nothing where one page holds all. */
function Pager({ before, shown, total, noun, first, previous, next }: PagerProps) {
  if (next === null && first === null) return null;
  return (
    <nav className={styles.pager} aria-label={`Pages of ${noun}`}>
      <p>
        {shown > 0 && `${formatNumber(before + 1)}–${formatNumber(before + shown)} of `}
        {formatNumber(total)} {noun}
      </p>
      {first !== null && first !== previous && <Link href={first}>First page</Link>}
      {previous !== null && (
        <Link href={previous} rel="prev">
          Previous page
        </Link>
      )}
      {next !== null && (
        <Link href={next} rel="next">
          Next page
        </Link>
      )}
    </nav>
  );
}
