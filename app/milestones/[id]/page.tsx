import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { MilestonePage } from "@/components/milestone/milestone-page";
import { readMilestonePage } from "@/lib/db/pages/milestone-page";
import { isId } from "@/lib/http/api";
import { canonical } from "@/lib/http/canonical";
import { today } from "@/lib/http/today";
import { dayAddress } from "@/lib/schema/page-address";
import { milestoneLead } from "@/lib/view-models/milestone/lead";
import { recordHref } from "@/lib/view-models/record-href";

export const revalidate = 20;
export const dynamicParams = true;

export async function generateStaticParams() {
  return [];
}

interface Props {
  params: Promise<{ id: string }>;
}

const read = cache(async (id: string) =>
  isId(id) ? readMilestonePage(id, dayAddress({}, today()).asked) : null,
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const data = await read(id);
  if (!data) return {};
  return {
    title: data.milestone.title,
    description: milestoneLead(data),
    alternates: canonical(recordHref("milestones", id)),
  };
}

export default async function Page({ params }: Props) {
  const data = await read((await params).id);
  if (!data) notFound();
  return <MilestonePage data={data} />;
}
