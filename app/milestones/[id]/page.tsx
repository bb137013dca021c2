import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MilestonePage } from "@/components/milestone/milestone-page";
import { Main } from "@/components/site/main";
import { RecordData } from "@/components/structured-data";
import { readMilestonePage } from "@/lib/db/pages/milestone-page";
import { siteAddress } from "@/lib/http/origin";
import { type RecordProps, readRecordAddress, recordMetadata, recordReader } from "@/lib/http/record-page";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import { milestoneLead } from "@/lib/view-models/milestone/lead";

const read = recordReader(readMilestonePage);

export async function generateMetadata(props: RecordProps): Promise<Metadata> {
  const { id, asked } = await readRecordAddress(props);
  const data = await read(id, asked.askedDay, asked.scope);
  if (!data) return {};
  return recordMetadata(
    "milestones",
    { id, title: data.milestone.title, description: milestoneLead(data) },
    asked,
  );
}

/** A milestone, as it stands today or stood on the day that the address asks for. */
export default async function Page(props: RecordProps) {
  const { id, asked, problems } = await readRecordAddress(props);
  const data = await read(id, asked.askedDay, asked.scope);
  if (!data) notFound();
  return (
    <Main
      {...renderToMarkup(
        <>
          {asked.askedDay === null && (
            <RecordData collection="milestones" id={id} title={data.milestone.title} site={siteAddress()} />
          )}
          <MilestonePage site={siteAddress()} data={data} problems={problems} />
        </>,
      )}
    />
  );
}
