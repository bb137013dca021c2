import type { ReactNode } from "react";
import { formatDate } from "@/lib/domain/date-text";
import type { RecordDay } from "@/lib/schema/pages/promises";
import type { Scope } from "@/lib/schema/parameters/choices";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import { type FileLink, listRecordFiles } from "@/lib/view-models/downloads";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { getRecordHref, type PageCollection } from "@/lib/view-models/record-href";
import { Tools } from "./explore/tools";
import { Link } from "./link";
import { AddressNotice } from "./notice";
import { PageHead } from "./page-head";
import styles from "./record-page.module.css";

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
  /** What of its Export is more than the record: files of its drawing, what that shows, and how it is embedded. */
  drawing?: { readonly files: readonly FileLink[]; readonly note: ReactNode; readonly embed: ReactNode };
  /** A further thing that can be done with it, as a link. */
  action?: ReactNode;
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
  const { day, problems, collection, id, eyebrow, title, lead, site, scope, follow, action, children } =
    props;
  const { files = [], ...drawing } = props.drawing ?? {};
  const { params } = day;
  const rest = writeCarriedQuery(null, params.scope);
  const path = getRecordHref(collection, id);
  const isPast = params.asOfParam !== null && params.asOfParam < params.today;
  const list = `/${collection}${writeCarriedQuery(params.asOfParam, params.scope)}`;
  return (
    <>
      <header className={styles.head}>
        <Breadcrumb items={[{ href: list, label: SECTION_LABELS[collection] }]} current={title} />
        {isPast && (
          <p className={styles.past}>Showing what was known on {formatDate({ edtf: params.asOf })}.</p>
        )}
        {action && (
          <p className={styles.action} data-print="hide">
            {action}
          </p>
        )}
        <Tools
          path={path}
          query={rest}
          params={params}
          said={day.said}
          follow={follow}
          take={{
            title,
            site,
            files: [...listRecordFiles(collection, id, params.asOfParam, scope), ...files],
            ...drawing,
          }}
        />
      </header>
      <AddressNotice problems={problems} />
      <PageHead eyebrow={eyebrow} title={title} lead={lead} />
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
