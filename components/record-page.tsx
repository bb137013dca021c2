import type { ReactNode } from "react";
import type { RecordDay } from "@/lib/schema/pages/promises";
import type { Scope } from "@/lib/schema/parameters/choices";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import { listRecordFiles } from "@/lib/view-models/downloads";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { getRecordHref, type PageCollection } from "@/lib/view-models/record-href";
import { AsOfControl } from "./as-of/as-of-control";
import { Link } from "./link";
import { AddressNotice } from "./notice";
import { PageHead } from "./page-head";
import styles from "./record-page.module.css";
import { Export } from "./take/take-away";

interface RecordPageProps {
  day: RecordDay;
  /** What of the address was left out. */
  problems: readonly AddressProblem[];
  collection: PageCollection;
  id: string;
  /** What kind of record it is, in a word or two. */
  eyebrow: ReactNode;
  title: string;
  lead: string;
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
  /** Which records the page of a company shows. */
  scope?: Scope;
  /** Where the record can be followed; none where nothing is to come of it. */
  follow?: ReactNode;
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
  const { day, problems, collection, id, eyebrow, title, lead, site, scope, follow, children } = props;
  const { params } = day;
  const rest = writeCarriedQuery(null, params.scope);
  const list = `/${collection}${writeCarriedQuery(params.asOfParam, params.scope)}`;
  return (
    <>
      <AsOfControl path={getRecordHref(collection, id)} rest={rest} params={params} said={day.said} />
      <Breadcrumb items={[{ href: list, label: SECTION_LABELS[collection] }]} current={title} />
      <AddressNotice problems={problems} />
      <PageHead eyebrow={eyebrow} title={title} lead={lead} />
      <Export
        title={title}
        path={getRecordHref(collection, id)}
        query={scope === undefined ? "" : rest}
        asOf={params.asOf}
        site={site}
        files={listRecordFiles(collection, id, params.asOfParam, scope)}
      />
      {follow}
      {children}
    </>
  );
}

interface BreadcrumbProps {
  /** The pages above this one, from the top. */
  items: readonly { href: string; label: string }[];
  /** The name of this page. */
  current: string;
}

/** The way from the top to this page. */
function Breadcrumb({ items, current }: BreadcrumbProps) {
  return (
    <nav aria-label="Breadcrumb" className={styles.breadcrumb}>
      <ol className={styles.list}>
        {items.map(({ href, label }) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
