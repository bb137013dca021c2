import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PartnershipPage } from "@/components/partnership/partnership-page";
import { RecordData } from "@/components/structured-data/record-data";
import { readPartnershipPage } from "@/lib/db/pages/partnership-page";
import { siteAddress } from "@/lib/http/origin";
import { type RecordProps, recordMetadata, recordReader } from "@/lib/http/record-page";
import { partnershipLead } from "@/lib/view-models/partnership/lead";

export const revalidate = 20;
export const dynamicParams = true;

export async function generateStaticParams() {
  return [];
}

const read = recordReader(readPartnershipPage);

export async function generateMetadata({ params }: RecordProps): Promise<Metadata> {
  const { id } = await params;
  const data = await read(id);
  if (!data) return {};
  return recordMetadata("partnerships", {
    id,
    title: data.partnership.name,
    description: partnershipLead(data),
  });
}

/** A partnership as it stands today, kept for all readers. */
export default async function Page({ params }: RecordProps) {
  const data = await read((await params).id);
  if (!data) notFound();
  const { id, name: title } = data.partnership;
  return (
    <>
      <RecordData collection="partnerships" id={id} title={title} site={siteAddress()} />
      <PartnershipPage site={siteAddress()} data={data} />
    </>
  );
}
