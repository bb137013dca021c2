import type { Thing, WithContext } from "schema-dts";
import type { Company } from "@/lib/schema/api/shapes";
import type { DatasetFacts } from "@/lib/schema/pages/files";
import { getRecordHref, type PageCollection } from "@/lib/view-models/record-href";
import { buildDatasetData, buildOrganizationData, buildTrailData } from "@/lib/view-models/structured-data";

/** What would end the element, or a line in programs that take it for a script; JSON says the same by number. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** Facts about a page for programs: data in the page, which the browser does not run. */
function JsonLd<T extends Thing>({ data }: { data: WithContext<T> }) {
  return <script type="application/ld+json">{writeSafeJson(data)}</script>;
}

/** A value as JSON that can stand in a script element whatever its texts hold. */
export function writeSafeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

interface CompanyDataProps {
  company: Company;
  companies: ReadonlyMap<string, Company>;
  /** Where the site stands, without a closing slash; empty where it does not know. */
  site: string;
}

/** A company and the way to its page, for programs. */
export function CompanyData({ company, companies, site }: CompanyDataProps) {
  const whole = company.partOf === null ? null : (companies.get(company.partOf) ?? null);
  return (
    <>
      <JsonLd data={buildOrganizationData(company, whole, site)} />
      <RecordData collection="companies" id={company.id} title={company.name} site={site} />
    </>
  );
}

interface RecordDataProps {
  collection: PageCollection;
  id: string;
  title: string;
  /** Where the site stands, without a closing slash; empty where it does not know. */
  site: string;
}

/** The way to a record's page, for programs. */
export function RecordData({ collection, id, title, site }: RecordDataProps) {
  const section = `${collection.charAt(0).toUpperCase()}${collection.slice(1)}`;
  const steps = [
    { name: section, path: `/${collection}` },
    { name: title, path: getRecordHref(collection, id) },
  ];
  return <JsonLd data={buildTrailData(steps, site)} />;
}

interface DatasetDataProps {
  facts: DatasetFacts;
  /** Where the site stands, without a closing slash; empty where it does not know. */
  site: string;
}

/** The whole content, for programs. */
export function DatasetData({ facts, site }: DatasetDataProps) {
  return <JsonLd data={buildDatasetData(facts, site)} />;
}
