import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SourcePage } from "@/components/source/source-page";
import { RecordData } from "@/components/structured-data/record-data";
import { readSourcePage } from "@/lib/db/pages/source-page";
import { environment } from "@/lib/http/environment";
import { siteAddress } from "@/lib/http/origin";
import { type RecordProps, recordMetadata, recordReader } from "@/lib/http/record-page";
import { sourceLead } from "@/lib/view-models/source/lead";
import { sourceTitle } from "@/lib/view-models/source/source-title";

export const revalidate = 20;
export const dynamicParams = true;

export async function generateStaticParams() {
  return [];
}

const read = recordReader(readSourcePage);

export async function generateMetadata({ params }: RecordProps): Promise<Metadata> {
  const { id } = await params;
  const data = await read(id);
  if (!data) return {};
  return recordMetadata("sources", { id, title: sourceTitle(data.source), description: sourceLead(data) });
}

/** A source as it stands today, kept for all readers. */
export default async function Page({ params }: RecordProps) {
  const data = await read((await params).id);
  if (!data) notFound();
  const { id } = data.source;
  return (
    <>
      <RecordData collection="sources" id={id} title={sourceTitle(data.source)} site={siteAddress()} />
      <SourcePage site={siteAddress()} data={data} contactUrl={environment().contactUrl} />
    </>
  );
}
