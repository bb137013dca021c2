import type { Metadata } from "next";
import { Main } from "@/components/site/main";
import { SourcePage } from "@/components/source/source-page";
import { RecordData } from "@/components/structured-data";
import { readNewId, readSourcePage } from "@/lib/db/pages/record-pages";
import { readEnvironment } from "@/lib/http/environment";
import { formatSiteAddress } from "@/lib/http/origin";
import {
  buildRecordMetadata,
  createRecordReader,
  leaveRecordPage,
  type RecordProps,
  readRecordAddress,
} from "@/lib/http/record-page";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import { getSourceTitle, writeSourceLead } from "@/lib/view-models/source";

const read = createRecordReader(readSourcePage);

export async function generateMetadata(props: RecordProps): Promise<Metadata> {
  const { id, params } = await readRecordAddress(props);
  const data = await read(id, params.asOfParam, params.scope);
  if (!data) return {};
  return buildRecordMetadata(
    "sources",
    { id, title: getSourceTitle(data.source), description: writeSourceLead(data) },
    params,
  );
}

/** A source, as it stands today or stood on the day that the address asks for. */
export default async function Page(props: RecordProps) {
  const { id, params, problems } = await readRecordAddress(props);
  const data = await read(id, params.asOfParam, params.scope);
  if (!data) return leaveRecordPage("sources", props, readNewId);
  return (
    <Main
      {...renderToMarkup(
        <>
          {params.asOfParam === null && (
            <RecordData
              collection="sources"
              id={id}
              title={getSourceTitle(data.source)}
              site={formatSiteAddress()}
            />
          )}
          <SourcePage
            site={formatSiteAddress()}
            data={data}
            problems={problems}
            contactUrl={readEnvironment().contactUrl}
          />
        </>,
      )}
    />
  );
}
