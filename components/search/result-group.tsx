import { Link } from "@/components/link";
import { Section } from "@/components/section";
import type { Day } from "@/lib/domain/days";
import type { SearchGroup } from "@/lib/schema/api/search-result";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { recordHref } from "@/lib/view-models/record-href";
import { collectionWords, listedHref, searchHref } from "@/lib/view-models/search";
import { numberText } from "@/lib/view-models/text";
import { FoundWords } from "./found-words";
import styles from "./search.module.css";

interface ResultGroupProps {
  group: SearchGroup;
  asked: { readonly q: string; readonly askedDay: Day | null };
  /** Whether it is all that was asked for. */
  alone: boolean;
}

/** The records of a collection that a search found, and the way to those that do not stand here. */
export function ResultGroup({ group, asked, alone }: ResultGroupProps) {
  const { collection, total, results } = group;
  const query = writeCarriedQuery(asked.askedDay);
  return (
    <Section id={collection} title={collectionWords(collection, total)}>
      <ol className={styles.results}>
        {results.map(({ result }) => (
          <li key={result.id} className={styles.result}>
            <FoundWords
              result={result}
              name={<Link href={recordHref(collection, result.id, query)}>{result.name}</Link>}
            />
          </li>
        ))}
      </ol>
      <p className={styles.further}>
        <FurtherOn {...{ group, asked, alone }} />
      </p>
    </Section>
  );
}

/** To the list, which sorts and filters, where it finds the same by these words; else to all of them here. */
function FurtherOn({ group: { collection, total, listed, results }, asked, alone }: ResultGroupProps) {
  const words = collectionWords(collection, total);
  if (alone)
    return (
      <>
        {total > results.length &&
          `These are the best ${numberText(results.length)} of ${words}; another word narrows them. `}
        <Link href={searchHref(asked)}>Everything found</Link>
      </>
    );
  if (total <= results.length) return null;
  const href = listed === total ? listedHref(asked, collection) : searchHref(asked, collection);
  return <Link href={href}>All {words}</Link>;
}
