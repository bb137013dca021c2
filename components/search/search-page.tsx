import { AsOfControl } from "@/components/as-of/as-of-control";
import { EmptyState } from "@/components/empty-state";
import { Link } from "@/components/link";
import { AddressNotice } from "@/components/notice";
import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import type { Day } from "@/lib/domain/days";
import { SEARCHED, type SearchedCollection, type SearchGroup } from "@/lib/schema/api/search-result";
import type { SearchPageData } from "@/lib/schema/pages/list-page";
import type { SearchParams } from "@/lib/schema/parameters/to-params";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { getRecordHref } from "@/lib/view-models/record-href";
import {
  formatCollection,
  formatFound,
  formatListLink,
  formatTotals,
  getListedHref,
  getSearchHref,
  getSearchQuery,
} from "@/lib/view-models/search";
import { describeList } from "@/lib/view-models/search-lists";
import { formatCount, formatNumber } from "@/lib/view-models/text";
import { MarkedText } from "./found-words";
import styles from "./search.module.css";
import { SearchForm } from "./search-form";

const FOUND_BY: Record<SearchedCollection, string> = {
  companies: "by name, alias, kind or country: “QuantumScape”, “QS”, “Japanese cell makers”",
  partnerships: "by name, party, kind, country or electrolyte: “toyota idemitsu”, “sulfide licence”",
  milestones: "by title, company, stage, country or electrolyte: “toyota launch”, “sulfide pilot line”",
  sources: "by title or publisher: “reuters samsung”",
};

interface WhereToLookProps {
  searched: Readonly<Record<SearchedCollection, number>>;
  asOfParam: Day | null;
}

/** What can be searched for and how, before anything is asked. */
function WhereToLook({ searched, asOfParam }: WhereToLookProps) {
  return (
    <ul>
      {SEARCHED.map((collection) => (
        <li key={collection}>
          <Link href={`/${collection}${writeCarriedQuery(asOfParam, "all")}`}>
            {formatCollection(collection, searched[collection])}
          </Link>{" "}
          {FOUND_BY[collection]}
        </li>
      ))}
      <li className={styles.key}>Press / on any page to search.</li>
    </ul>
  );
}

/** The page of the search: what was found, kind by kind, the best first. */
export function SearchPage({ data }: { data: SearchPageData }) {
  const { params, problems, said, groups, lists, searched, apart } = data;
  const { q } = params;
  const found = groups.filter(({ total }) => total > 0);
  const lead =
    groups.length === 0
      ? `Search ${formatTotals(searched)}, on any technology.`
      : formatFound(Object.fromEntries(groups.map(({ collection, total }) => [collection, total])), q ?? "");
  return (
    <>
      <AsOfControl path="/search" rest={getSearchQuery(params)} {...{ params, said }} />
      <PageHead title={q === null ? "Search" : `“${q}”`} lead={lead} />
      <AddressNotice problems={problems} />
      <div className={styles.form}>
        <SearchForm id="search-page" value={q ?? ""} day={params.asOfParam} />
      </div>
      <Lists lists={lists} asOfParam={params.asOfParam} />
      {lists.length > 0 && found.length > 0 && <p className={styles.by}>By words, the best first:</p>}
      {groups.length === 0 && <WhereToLook searched={searched} asOfParam={params.asOfParam} />}
      {q !== null && groups.length > 0 && found.length === 0 && (
        <NothingFound params={{ ...params, q }} apart={apart} />
      )}
      {q !== null &&
        found.map((group) => (
          <ResultGroup
            key={group.collection}
            group={group}
            params={{ ...params, q }}
            alone={groups.length === 1}
          />
        ))}
    </>
  );
}

/** The ways to the lists that hold all that share what was searched for. */
function Lists({ lists, asOfParam }: Pick<SearchPageData, "lists"> & { asOfParam: Day | null }) {
  if (lists.length === 0) return null;
  return (
    <>
      <p className={styles.by}>By filter, whatever the words:</p>
      <ul className={styles.lists}>
        {lists.map((found) => {
          const list = describeList(found, asOfParam);
          return (
            <li key={list.path}>
              <Link href={list.path}>{formatListLink(list)}</Link>
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface NothingFoundProps {
  params: SearchParams & { readonly q: string };
  /** Of several words: how many records hold each. */
  apart: readonly { readonly word: string; readonly total: number }[];
}

/** What to do where nothing holds all the words. */
function NothingFound({ params, apart }: NothingFoundProps) {
  const { asOfParam, collection } = params;
  return (
    <EmptyState title={apart.length > 0 ? "Results for each word:" : "Try another word."}>
      {apart.length > 0 && (
        <ul>
          {apart.map(({ word, total }) => (
            <li key={word}>
              “{word}”:{" "}
              {total === 0 ? (
                "no results"
              ) : (
                <Link href={getSearchHref({ q: word, asOfParam }, collection)}>
                  {formatCount(total, "record", "records")}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        The beginning of a word is enough; accents, capitals, plurals, hyphens and quotes make no difference.
        Every word, or a plain synonym, must appear in a name, an alias, a title or the name of a company
        involved, or name a kind, a stage, a country, a technology or an electrolyte.
        {collection !== null && (
          <>
            {" "}
            Only {collection} were searched: <Link href={getSearchHref(params)}>search all records</Link>.
          </>
        )}
        {asOfParam !== null && (
          <>
            {" "}
            It may have become known later:{" "}
            <Link href={getSearchHref({ ...params, asOfParam: null }, collection)}>
              search what is known today
            </Link>
            .
          </>
        )}
      </p>
    </EmptyState>
  );
}

interface ResultGroupProps {
  group: SearchGroup;
  params: { readonly q: string; readonly asOfParam: Day | null };
  /** Whether it is all that was asked for. */
  alone: boolean;
}

/** The records of a collection that a search found, and the way to those that do not stand here. */
function ResultGroup({ group, params, alone }: ResultGroupProps) {
  const { collection, total, results } = group;
  const query = writeCarriedQuery(params.asOfParam);
  return (
    <Section id={collection} title={formatCollection(collection, total)}>
      <ol className={styles.results}>
        {results.map(({ result }) => (
          <li key={result.id} className={styles.result}>
            <MarkedText
              result={result}
              name={<Link href={getRecordHref(collection, result.id, query)}>{result.name}</Link>}
            />
          </li>
        ))}
      </ol>
      <p className={styles.further}>
        <FurtherOn {...{ group, params, alone }} />
      </p>
    </Section>
  );
}

/** To the list, which sorts and filters, where it finds the same by these words; else to all of them here. */
function FurtherOn({ group: { collection, total, listed, results }, params, alone }: ResultGroupProps) {
  const words = formatCollection(collection, total);
  if (alone)
    return (
      <>
        {total > results.length &&
          `Showing the best ${formatNumber(results.length)} of ${words}; add a word to narrow them. `}
        <Link href={getSearchHref(params)}>All results</Link>
      </>
    );
  if (total <= results.length) return null;
  const href = listed === total ? getListedHref(params, collection) : getSearchHref(params, collection);
  return <Link href={href}>All {words}</Link>;
}
