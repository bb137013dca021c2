import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SourcePage } from "@/components/source/source-page";
import { readSourcePage } from "@/lib/db/pages/source-page";
import { environment } from "@/lib/http/environment";
import { siteAddress } from "@/lib/http/origin";
import { type AskedRecordProps, recordAddress, recordMetadata, recordReader } from "@/lib/http/record-page";
import { sourceLead } from "@/lib/view-models/source/lead";
import { sourceTitle } from "@/lib/view-models/source/source-title";

const read = recordReader(readSourcePage);

export async function generateMetadata(props: AskedRecordProps): Promise<Metadata> {
  const { id, asked } = await recordAddress(props);
  const data = await read(id, asked.askedDay, asked.scope);
  if (!data) return {};
  return recordMetadata(
    "sources",
    { id, title: sourceTitle(data.source), description: sourceLead(data) },
    asked.askedDay,
  );
}

/** A source as it stood on the day that the address asks for. */
export default async function Page(props: AskedRecordProps) {
  const { id, asked, problems } = await recordAddress(props);
  const data = await read(id, asked.askedDay, asked.scope);
  if (!data) notFound();
  return (
    <SourcePage site={siteAddress()} data={data} problems={problems} contactUrl={environment().contactUrl} />
  );
}
