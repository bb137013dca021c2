import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MilestonePage } from "@/components/milestone/milestone-page";
import { RecordData } from "@/components/structured-data/record-data";
import { readMilestonePage } from "@/lib/db/pages/milestone-page";
import { siteAddress } from "@/lib/http/origin";
import { type RecordProps, recordMetadata, recordReader } from "@/lib/http/record-page";
import { milestoneLead } from "@/lib/view-models/milestone/lead";

export const revalidate = 20;
export const dynamicParams = true;

export async function generateStaticParams() {
  return [];
}

const read = recordReader(readMilestonePage);

export async function generateMetadata({ params }: RecordProps): Promise<Metadata> {
  const { id } = await params;
  const data = await read(id);
  if (!data) return {};
  return recordMetadata("milestones", { id, title: data.milestone.title, description: milestoneLead(data) });
}

/** A milestone as it stands today, kept for all readers. */
export default async function Page({ params }: RecordProps) {
  const data = await read((await params).id);
  if (!data) notFound();
  const { id, title } = data.milestone;
  return (
    <>
      <RecordData collection="milestones" id={id} title={title} site={siteAddress()} />
      <MilestonePage site={siteAddress()} data={data} />
    </>
  );
}
