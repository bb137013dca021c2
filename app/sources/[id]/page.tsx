import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Main } from "@/components/site/main";
import { SourcePage } from "@/components/source/source-page";
import { RecordData } from "@/components/structured-data";
import { readSourcePage } from "@/lib/db/pages/source-page";
import { environment } from "@/lib/http/environment";
import { siteAddress } from "@/lib/http/origin";
import { type RecordProps, readRecordAddress, recordMetadata, recordReader } from "@/lib/http/record-page";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import { sourceLead, sourceTitle } from "@/lib/view-models/source";

const read = recordReader(readSourcePage);

export async function generateMetadata(props: RecordProps): Promise<Metadata> {
  const { id, asked } = await readRecordAddress(props);
  const data = await read(id, asked.askedDay, asked.scope);
  if (!data) return {};
  return recordMetadata(
    "sources",
    { id, title: sourceTitle(data.source), description: sourceLead(data) },
    asked,
  );
}

/** A source, as it stands today or stood on the day that the address asks for. */
export default async function Page(props: RecordProps) {
  const { id, asked, problems } = await readRecordAddress(props);
  const data = await read(id, asked.askedDay, asked.scope);
  if (!data) notFound();
  return (
    <Main
      {...renderToMarkup(
        <>
          {asked.askedDay === null && (
            <RecordData collection="sources" id={id} title={sourceTitle(data.source)} site={siteAddress()} />
          )}
          <SourcePage
            site={siteAddress()}
            data={data}
            problems={problems}
            contactUrl={environment().contactUrl}
          />
        </>,
      )}
    />
  );
}
