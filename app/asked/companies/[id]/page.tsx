import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CompanyPage } from "@/components/company/company-page";
import { readCompanyPage } from "@/lib/db/pages/company-page";
import type { Day } from "@/lib/domain/days";
import { isId } from "@/lib/http/api";
import { canonical } from "@/lib/http/canonical";
import { today } from "@/lib/http/today";
import { dayAddress, type PageQuery } from "@/lib/schema/page-address";
import { companyLead } from "@/lib/view-models/company/lead";
import { recordHref } from "@/lib/view-models/record-href";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<PageQuery>;
}

const read = cache(async (id: string, askedDay: Day | null) => {
  const now = today();
  return isId(id) ? readCompanyPage(id, { asOf: askedDay ?? now, askedDay, today: now }) : null;
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, data } = await reading(props);
  if (!data) return {};
  return {
    title: data.company.name,
    description: companyLead(data),
    alternates: canonical(recordHref("companies", id)),
  };
}

export default async function Page(props: Props) {
  const { data, problems } = await reading(props);
  if (!data) notFound();
  return <CompanyPage data={data} problems={problems} />;
}

async function reading({ params, searchParams }: Props) {
  const { id } = await params;
  const { asked, problems } = dayAddress(await searchParams, today());
  return { id, problems, data: await read(id, asked.askedDay) };
}
