import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { SourcePage } from "@/components/source/source-page";
import { readSourcePage } from "@/lib/db/pages/source-page";
import { isId } from "@/lib/http/api";
import { canonical } from "@/lib/http/canonical";
import { environment } from "@/lib/http/environment";
import { today } from "@/lib/http/today";
import { dayAddress } from "@/lib/schema/page-address";
import { recordHref } from "@/lib/view-models/record-href";
import { sourceLead } from "@/lib/view-models/source/lead";
import { sourceTitle } from "@/lib/view-models/source/source-title";

export const revalidate = 20;
export const dynamicParams = true;

export async function generateStaticParams() {
  return [];
}

interface Props {
  params: Promise<{ id: string }>;
}

const read = cache(async (id: string) =>
  isId(id) ? readSourcePage(id, dayAddress({}, today()).asked) : null,
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const data = await read(id);
  if (!data) return {};
  return {
    title: sourceTitle(data.source),
    description: sourceLead(data),
    alternates: canonical(recordHref("sources", id)),
  };
}

export default async function Page({ params }: Props) {
  const data = await read((await params).id);
  if (!data) notFound();
  return <SourcePage data={data} contactUrl={environment().contactUrl} />;
}
