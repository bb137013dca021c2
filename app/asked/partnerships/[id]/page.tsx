import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PartnershipPage } from "@/components/partnership/partnership-page";
import { readPartnershipPage } from "@/lib/db/pages/partnership-page";
import { siteAddress } from "@/lib/http/origin";
import { type AskedRecordProps, recordAddress, recordMetadata, recordReader } from "@/lib/http/record-page";
import { partnershipLead } from "@/lib/view-models/partnership/lead";

const read = recordReader(readPartnershipPage);

export async function generateMetadata(props: AskedRecordProps): Promise<Metadata> {
  const { id, asked } = await recordAddress(props);
  const data = await read(id, asked.askedDay, asked.scope);
  if (!data) return {};
  return recordMetadata(
    "partnerships",
    {
      id,
      title: data.partnership.name,
      description: partnershipLead(data),
    },
    asked.askedDay,
  );
}

/** A partnership as it stood on the day that the address asks for. */
export default async function Page(props: AskedRecordProps) {
  const { id, asked, problems } = await recordAddress(props);
  const data = await read(id, asked.askedDay, asked.scope);
  if (!data) notFound();
  return <PartnershipPage site={siteAddress()} data={data} problems={problems} />;
}
