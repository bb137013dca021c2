import { Fragment } from "react";
import { formatCountry } from "@/lib/domain/companies";
import type { Claim, Company, Metric, Milestone, Partnership } from "@/lib/schema/api/shapes";
import { getOtherScope, type Scope } from "@/lib/schema/parameters/choices";
import { getRecordHref, type PageCollection } from "@/lib/view-models/record-href";
import { formatNumber } from "@/lib/view-models/text";
import { Link } from "./link";

/** A name for each id; an id without one stands for itself. */
export type Names = ReadonlyMap<string, string>;

interface RecordListProps {
  ids: readonly string[];
  names: Names;
  /** What the links carry along, such as "?asOf=2024-03-01". */
  query?: string;
}

/** Links to companies in a sentence: "A, B and C". */
export function CompanyList(props: RecordListProps) {
  return <RecordList collection="companies" {...props} />;
}

/** Links to records of one collection, joined by commas and "and". */
function RecordList(props: RecordListProps & { collection: PageCollection }) {
  const { collection, ids, names, query } = props;
  return ids.map((id, index) => (
    <Fragment key={id}>
      {joint(index, ids.length)}
      <Link href={getRecordHref(collection, id, query)}>{names.get(id) ?? id}</Link>
    </Fragment>
  ));
}

function joint(index: number, length: number): string {
  if (index === 0) return "";
  return index === length - 1 ? " and " : ", ";
}

/** The records that claims and figures of a page can be about. */
export interface Subjects {
  readonly milestones: readonly Milestone[];
  readonly partnerships: readonly Partnership[];
  readonly companies: ReadonlyMap<string, Company>;
}

interface SubjectLinkProps {
  subject: Claim["about"] | Metric["subject"];
  subjects: Subjects;
  /** What the link carries along, such as "?asOf=2024-03-01". */
  query?: string;
  /** What the page itself is about, which needs no link. */
  own?: { readonly type: string; readonly id: string; readonly words: string };
}

/** What a claim or figure is about; a country has no page. */
export function SubjectLink({ subject, subjects, query, own }: SubjectLinkProps) {
  const { type, id } = subject;
  if (own?.type === type && own.id === id) return <>{own.words}</>;
  switch (type) {
    case "milestone": {
      const title = subjects.milestones.find((each) => each.id === id)?.title;
      return <Link href={getRecordHref("milestones", id, query)}>{title ?? id}</Link>;
    }
    case "partnership": {
      const name = subjects.partnerships.find((each) => each.id === id)?.name;
      return <Link href={getRecordHref("partnerships", id, query)}>{name ?? id}</Link>;
    }
    case "company":
      return (
        <Link href={getRecordHref("companies", id, query)}>{subjects.companies.get(id)?.name ?? id}</Link>
      );
    case "country":
      return <>{formatCountry(id)}</>;
  }
}

interface ScopeLinkProps {
  /** The scope of the page. */
  scope: Scope;
  /** How many partnerships and milestones there are beyond solid-state batteries. */
  more: number;
  /** The address of the same page in a scope. */
  hrefOf: (scope: Scope) => string;
}

/** The way from a page to the same page of the other scope: with other batteries, or of solid-state ones only. */
export function ScopeLink({ scope, more, hrefOf }: ScopeLinkProps) {
  return (
    <Link href={hrefOf(getOtherScope(scope))}>
      {scope === "all"
        ? "solid-state batteries only"
        : `include other batteries (${formatNumber(more)} more ${more === 1 ? "partnership or milestone" : "partnerships and milestones"})`}
    </Link>
  );
}
