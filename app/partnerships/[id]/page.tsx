import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PartnershipPage } from "@/components/partnership/partnership-page";
import { Main } from "@/components/site/main";
import { RecordData } from "@/components/structured-data";
import { readPartnershipPage } from "@/lib/db/pages/partnership-page";
import { siteAddress } from "@/lib/http/origin";
import { type RecordProps, readRecordAddress, recordMetadata, recordReader } from "@/lib/http/record-page";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import { partnershipLead } from "@/lib/view-models/partnership";

const read = recordReader(readPartnershipPage);

export async function generateMetadata(props: RecordProps): Promise<Metadata> {
  const { id, asked } = await readRecordAddress(props);
  const data = await read(id, asked.askedDay, asked.scope);
  if (!data) return {};
  return recordMetadata(
    "partnerships",
    { id, title: data.partnership.name, description: partnershipLead(data) },
    asked,
  );
}

/** A partnership, as it stands today or stood on the day that the address asks for. */
export default async function Page(props: RecordProps) {
  const { id, asked, problems } = await readRecordAddress(props);
  const data = await read(id, asked.askedDay, asked.scope);
  if (!data) notFound();
  return (
    <Main
      {...renderToMarkup(
        <>
          {asked.askedDay === null && (
            <RecordData
              collection="partnerships"
              id={id}
              title={data.partnership.name}
              site={siteAddress()}
            />
          )}
          <PartnershipPage site={siteAddress()} data={data} problems={problems} />
        </>,
      )}
    />
  );
}
