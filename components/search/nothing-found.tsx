import { EmptyState } from "@/components/empty-state";
import { Link } from "@/components/link";
import type { AskedSearch } from "@/lib/schema/parameters/asked";
import { searchHref } from "@/lib/view-models/search";
import { counted } from "@/lib/view-models/text";

interface NothingFoundProps {
  asked: AskedSearch & { readonly q: string };
  /** Of several words: how many records hold each. */
  apart: readonly { readonly word: string; readonly total: number }[];
}

/** What to do where nothing holds all the words. */
export function NothingFound({ asked, apart }: NothingFoundProps) {
  const { askedDay, collection } = asked;
  return (
    <EmptyState title={apart.length > 0 ? "Each of the words by itself:" : "Another word may find it."}>
      {apart.length > 0 && (
        <ul>
          {apart.map(({ word, total }) => (
            <li key={word}>
              “{word}”:{" "}
              {total === 0 ? (
                "no record"
              ) : (
                <Link href={searchHref({ q: word, askedDay }, collection)}>
                  {counted(total, "record", "records")}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        A part of a word is enough; accents, capitals and kinds of hyphen or quote make no difference; and
        every word has to stand in a name, an alias, a title or the name of a company that takes part.
        {collection !== null && (
          <>
            {" "}
            Only {collection} were searched: <Link href={searchHref(asked)}>search everything</Link>.
          </>
        )}
        {askedDay !== null && (
          <>
            {" "}
            It may have been named later:{" "}
            <Link href={searchHref({ ...asked, askedDay: null }, collection)}>
              search what is known today
            </Link>
            .
          </>
        )}
      </p>
    </EmptyState>
  );
}
