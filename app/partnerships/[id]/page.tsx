import type { Metadata } from "next";
import { PartnershipPage } from "@/components/partnership/partnership-page";
import { Main } from "@/components/site/main";
import { RecordData } from "@/components/structured-data";
import { readNewId, readPartnershipPage } from "@/lib/db/pages/record-pages";
import { formatSiteAddress } from "@/lib/http/origin";
import {
  buildRecordMetadata,
  createRecordReader,
  leaveRecordPage,
  type RecordProps,
  readRecordAddress,
} from "@/lib/http/record-page";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import { writePartnershipLead } from "@/lib/view-models/partnership";

const read = createRecordReader(readPartnershipPage);

export async function generateMetadata(props: RecordProps): Promise<Metadata> {
  const { id, params } = await readRecordAddress(props);
  const data = await read(id, params.asOfParam, params.scope);
  if (!data) return {};
  return buildRecordMetadata(
    "partnerships",
    { id, title: data.partnership.name, description: writePartnershipLead(data) },
    params,
  );
}

/** A partnership, as it stands today or stood on the day that the address asks for. */
export default async function Page(props: RecordProps) {
  const { id, params, problems } = await readRecordAddress(props);
  const data = await read(id, params.asOfParam, params.scope);
  if (!data) return leaveRecordPage("partnerships", props, readNewId);
  return (
    <Main
      {...renderToMarkup(
        <>
          {params.asOfParam === null && (
            <RecordData
              collection="partnerships"
              id={id}
              title={data.partnership.name}
              site={formatSiteAddress()}
            />
          )}
          <PartnershipPage site={formatSiteAddress()} data={data} problems={problems} />
        </>,
      )}
    />
  );
}
