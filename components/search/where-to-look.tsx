import { Link } from "@/components/link";
import type { Day } from "@/lib/domain/days";
import { SEARCHED, type SearchedCollection } from "@/lib/schema/api/search-result";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { collectionWords } from "@/lib/view-models/search";
import styles from "./search.module.css";

const FOUND_BY: Record<SearchedCollection, string> = {
  companies: "by name or alias: “QuantumScape”, “QS”",
  partnerships: "by name, by who takes part, by kind: “toyota idemitsu”, “nissan licence”",
  milestones: "by title, company and stage: “toyota launch”, “pilot line”",
  sources: "by title or publisher: “reuters samsung”",
};

interface WhereToLookProps {
  searched: Readonly<Record<SearchedCollection, number>>;
  askedDay: Day | null;
}

/** What can be searched for and how, before anything is asked. */
export function WhereToLook({ searched, askedDay }: WhereToLookProps) {
  return (
    <ul>
      {SEARCHED.map((collection) => (
        <li key={collection}>
          <Link href={`/${collection}${writeCarriedQuery(askedDay)}`}>
            {collectionWords(collection, searched[collection])}
          </Link>{" "}
          {FOUND_BY[collection]}
        </li>
      ))}
      <li className={styles.key}>Anywhere on the site the / key leads to the search.</li>
    </ul>
  );
}
