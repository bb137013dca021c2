import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { SourcePage } from "@/components/source/source-page";
import { readSourcePage } from "@/lib/db/pages/source-page";
import type { Day } from "@/lib/domain/days";
import { isId } from "@/lib/http/api";
import { canonical } from "@/lib/http/canonical";
import { environment } from "@/lib/http/environment";
import { today } from "@/lib/http/today";
import { dayAddress, type PageQuery } from "@/lib/schema/page-address";
import { recordHref } from "@/lib/view-models/record-href";
import { sourceLead } from "@/lib/view-models/source/lead";
import { sourceTitle } from "@/lib/view-models/source/source-title";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<PageQuery>;
}

const read = cache(async (id: string, askedDay: Day | null) => {
  const now = today();
  return isId(id) ? readSourcePage(id, { asOf: askedDay ?? now, askedDay, today: now }) : null;
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, data } = await reading(props);
  if (!data) return {};
  return {
    title: sourceTitle(data.source),
    description: sourceLead(data),
    alternates: canonical(recordHref("sources", id)),
  };
}

export default async function Page(props: Props) {
  const { data, problems } = await reading(props);
  if (!data) notFound();
  return <SourcePage data={data} problems={problems} contactUrl={environment().contactUrl} />;
}

async function reading({ params, searchParams }: Props) {
  const { id } = await params;
  const { asked, problems } = dayAddress(await searchParams, today());
  return { id, problems, data: await read(id, asked.askedDay) };
}
