import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MilestonePage } from "@/components/milestone/milestone-page";
import { readMilestonePage } from "@/lib/db/pages/milestone-page";
import { siteAddress } from "@/lib/http/origin";
import { type AskedRecordProps, recordAddress, recordMetadata, recordReader } from "@/lib/http/record-page";
import { milestoneLead } from "@/lib/view-models/milestone/lead";

const read = recordReader(readMilestonePage);

export async function generateMetadata(props: AskedRecordProps): Promise<Metadata> {
  const { id, asked } = await recordAddress(props);
  const data = await read(id, asked.askedDay, asked.scope);
  if (!data) return {};
  return recordMetadata(
    "milestones",
    { id, title: data.milestone.title, description: milestoneLead(data) },
    asked.askedDay,
  );
}

/** A milestone as it stood on the day that the address asks for. */
export default async function Page(props: AskedRecordProps) {
  const { id, asked, problems } = await recordAddress(props);
  const data = await read(id, asked.askedDay, asked.scope);
  if (!data) notFound();
  return <MilestonePage site={siteAddress()} data={data} problems={problems} />;
}
