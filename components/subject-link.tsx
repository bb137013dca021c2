import { countryName } from "@/lib/domain/companies";
import type { Claim, Company, Metric, Milestone, Partnership } from "@/lib/schema/api/shapes";
import { recordHref } from "@/lib/view-models/record-href";
import { Link } from "./link";

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
      return <Link href={recordHref("milestones", id, query)}>{title ?? id}</Link>;
    }
    case "partnership": {
      const name = subjects.partnerships.find((each) => each.id === id)?.name;
      return <Link href={recordHref("partnerships", id, query)}>{name ?? id}</Link>;
    }
    case "company":
      return <Link href={recordHref("companies", id, query)}>{subjects.companies.get(id)?.name ?? id}</Link>;
    case "country":
      return <>{countryName(id)}</>;
  }
}
