import type { ReactNode } from "react";
import type { AskedDay } from "@/lib/schema/page-address";
import type { AddressProblem } from "@/lib/schema/read-address";
import { dayQuery } from "@/lib/view-models/lists/list-links";
import { type PageCollection, recordHref } from "@/lib/view-models/record-href";
import { AddressNotice } from "./address-notice";
import { AsOfNotice } from "./as-of-notice";
import { Breadcrumb } from "./breadcrumb";
import { PageHead } from "./page-head";

interface RecordPageProps {
  asked: Pick<AskedDay, "askedDay">;
  /** What of the address was left out. */
  problems: readonly AddressProblem[];
  collection: PageCollection;
  id: string;
  /** What kind of record it is, in a word or two. */
  eyebrow: ReactNode;
  title: string;
  lead: string;
  children: ReactNode;
}

const SECTION_LABELS: Record<PageCollection, string> = {
  companies: "Companies",
  partnerships: "Partnerships",
  milestones: "Milestones",
  sources: "Sources",
};

/** What the page of every record has: the way to it, the notices, its head, and then what it holds. */
export function RecordPage(props: RecordPageProps) {
  const { asked, problems, collection, id, eyebrow, title, lead, children } = props;
  const list = `/${collection}${dayQuery(asked.askedDay)}`;
  return (
    <>
      <Breadcrumb items={[{ href: list, label: SECTION_LABELS[collection] }]} current={title} />
      <AsOfNotice askedDay={asked.askedDay} todayHref={recordHref(collection, id)} />
      <AddressNotice problems={problems} />
      <PageHead eyebrow={eyebrow} title={title} lead={lead} />
      {children}
    </>
  );
}
