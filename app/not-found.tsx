import type { Metadata } from "next";
import { headers } from "next/headers";
import { AsOfNote, DatedLink } from "@/components/site/carried";
import { MAIN_ID, Message } from "@/components/site/main";
import { RecordSearch } from "@/components/site/record-search";
import { readNearRecords } from "@/lib/db/pages/record-pages";
import { MISSING_HEADER, parseMissingRecord } from "@/lib/http/missing";
import { getRecordHref } from "@/lib/view-models/record-href";

export const metadata: Metadata = { title: "Page not found" };

export default async function NotFound() {
  // Along with every other page this one comes as well, where nothing is missing.
  const address = (await headers()).get(MISSING_HEADER);
  const missing = address === null ? null : parseMissingRecord(address);
  const near = missing === null ? [] : await readNearRecords(missing);
  return (
    <main id={MAIN_ID} tabIndex={-1}>
      <Message title="Page not found">
        <p>
          Check the URL for typos. If you chose an earlier “as of” date, the record may not have existed yet.
        </p>
        <AsOfNote />
        {near.length > 0 && (
          <>
            <p>Did you mean one of these?</p>
            <ul>
              {near.map(({ collection, id, name }) => (
                <li key={`${collection} ${id}`}>
                  <DatedLink href={getRecordHref(collection, id)}>{name}</DatedLink>
                </li>
              ))}
            </ul>
          </>
        )}
        <RecordSearch />
      </Message>
    </main>
  );
}
