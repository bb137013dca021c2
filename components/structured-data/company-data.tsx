import type { Company } from "@/lib/schema/api/shapes";
import { organizationData } from "@/lib/view-models/structured-data";
import { JsonLd } from "./json-ld";
import { RecordData } from "./record-data";

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
      <JsonLd data={organizationData(company, whole, site)} />
      <RecordData collection="companies" id={company.id} title={company.name} site={site} />
    </>
  );
}
