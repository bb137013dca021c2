import type { Metadata } from "next";
import { headers } from "next/headers";
import { Link } from "@/components/link";
import { AsOfNote, DatedLink } from "@/components/site/carried";
import { MAIN_ID, Message } from "@/components/site/main";
import { RecordSearch } from "@/components/site/record-search";
import { readNearRecords } from "@/lib/db/pages/record-pages";
import { MISSING_HEADER, parseMissingRecord } from "@/lib/http/missing";
import { SECTIONS } from "@/lib/schema/pages/pages";
import { getRecordHref } from "@/lib/view-models/record-href";

export const metadata: Metadata = { title: "Nothing is kept under this address" };

export default async function NotFound() {
  // Along with every other page this one comes as well, where nothing is missing.
  const address = (await headers()).get(MISSING_HEADER);
  const missing = address === null ? null : parseMissingRecord(address);
  const near = missing === null ? [] : await readNearRecords(missing);
  return (
    <main id={MAIN_ID} tabIndex={-1}>
      <Message title="Nothing is kept under this address">
        <p>
          The address may have a slip in it, or the record was not yet known on the day asked for. Names never
          change here once given, so an old link should work.
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
        <p>Or begin with one of these:</p>
        <ul>
          <li>
            <DatedLink href="/">Overview</DatedLink>
          </li>
          {SECTIONS.map(({ path, title, takes }) => (
            <li key={path}>
              {takes === null ? <Link href={path}>{title}</Link> : <DatedLink href={path}>{title}</DatedLink>}
            </li>
          ))}
        </ul>
      </Message>
    </main>
  );
}
