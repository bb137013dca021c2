import { AddressNotice } from "@/components/address-notice";
import { AsOfControl } from "@/components/as-of/as-of-control";
import { PageHead } from "@/components/page-head";
import type { SearchPageData } from "@/lib/schema/pages/list-page";
import { foundSentence, searchQuery, totalsWords } from "@/lib/view-models/search";
import { NothingFound } from "./nothing-found";
import { ResultGroup } from "./result-group";
import styles from "./search.module.css";
import { SearchForm } from "./search-form";
import { WhereToLook } from "./where-to-look";

/** The page of the search: what was found, kind by kind, the best first. */
export function SearchPage({ data }: { data: SearchPageData }) {
  const { asked, problems, said, groups, searched, apart } = data;
  const { q } = asked;
  const found = groups.filter(({ total }) => total > 0);
  const lead =
    groups.length === 0
      ? `Looks through ${totalsWords(searched)}, by name and alias.`
      : foundSentence(Object.fromEntries(groups.map(({ collection, total }) => [collection, total])));
  return (
    <>
      <AsOfControl path="/search" rest={searchQuery(asked)} {...{ asked, said }} />
      <PageHead title={q === null ? "Search" : `“${q}”`} eyebrow={q !== null && "Search"} lead={lead} />
      <AddressNotice problems={problems} />
      <div className={styles.form}>
        <SearchForm id="search-page" value={q ?? ""} day={asked.askedDay} />
      </div>
      {groups.length === 0 && <WhereToLook searched={searched} askedDay={asked.askedDay} />}
      {q !== null && groups.length > 0 && found.length === 0 && (
        <NothingFound asked={{ ...asked, q }} apart={apart} />
      )}
      {q !== null &&
        found.map((group) => (
          <ResultGroup
            key={group.collection}
            group={group}
            asked={{ ...asked, q }}
            alone={groups.length === 1}
          />
        ))}
    </>
  );
}
