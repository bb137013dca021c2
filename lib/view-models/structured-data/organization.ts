import type { Organization, WithContext } from "schema-dts";
import type { Company } from "@/lib/schema/shapes";
import { recordHref } from "@/lib/view-models/record-href";

/**
 * A company as schema.org's Organization.
 * @param whole what it is a part of; null where that is nothing
 * @param site where the site stands, without a closing slash; empty where it does not know, and addresses are relative
 */
export function organizationData(
  company: Company,
  whole: Company | null,
  site: string,
): WithContext<Exclude<Organization, string>> {
  return {
    "@context": "https://schema.org",
    ...organization(company, site),
    ...(whole && partOf(whole, site)),
  };
}

function partOf(whole: Company, site: string) {
  return { parentOrganization: organization(whole, site) };
}

function organization({ id, name, aliases, country }: Company, site: string) {
  const page = `${site}${recordHref("companies", id)}`;
  return {
    "@type": "Organization" as const,
    // The company is not its page here.
    "@id": `${page}#company`,
    name,
    ...(aliases.length > 0 && { alternateName: [...aliases] }),
    ...(country !== null && { address: { "@type": "PostalAddress" as const, addressCountry: country } }),
    mainEntityOfPage: page,
  };
}
