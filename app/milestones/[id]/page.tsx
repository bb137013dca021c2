import type { Metadata } from "next";
import { MilestonePage } from "@/components/milestone/milestone-page";
import { Main } from "@/components/site/main";
import { RecordData } from "@/components/structured-data";
import { readMilestonePage, readNewId } from "@/lib/db/pages/record-pages";
import { formatSiteAddress } from "@/lib/http/origin";
import {
  buildRecordMetadata,
  createRecordReader,
  leaveRecordPage,
  type RecordProps,
  readRecordAddress,
} from "@/lib/http/record-page";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import { writeMilestoneLead } from "@/lib/view-models/milestone/lead";

const read = createRecordReader(readMilestonePage);

export async function generateMetadata(props: RecordProps): Promise<Metadata> {
  const { id, params } = await readRecordAddress(props);
  const data = await read(id, params.asOfParam, params.scope);
  if (!data) return {};
  return buildRecordMetadata(
    "milestones",
    { id, title: data.milestone.title, description: writeMilestoneLead(data) },
    params,
  );
}

/** A milestone, as it stands today or stood on the day that the address asks for. */
export default async function Page(props: RecordProps) {
  const { id, params, problems } = await readRecordAddress(props);
  const data = await read(id, params.asOfParam, params.scope);
  if (!data) return leaveRecordPage("milestones", props, readNewId);
  return (
    <Main
      {...renderToMarkup(
        <>
          {params.asOfParam === null && (
            <RecordData
              collection="milestones"
              id={id}
              title={data.milestone.title}
              site={formatSiteAddress()}
            />
          )}
          <MilestonePage site={formatSiteAddress()} data={data} problems={problems} />
        </>,
      )}
    />
  );
}
