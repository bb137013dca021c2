import type { BreadcrumbList, DataDownload, Dataset, Organization, WithContext } from "schema-dts";
import { QUANTITIES } from "@/lib/domain/quantities";
import { COLLECTIONS, type Company } from "@/lib/schema/api/shapes";
import type { DatasetFacts } from "@/lib/schema/pages/files";
import { getRecordHref, getWikidataHref } from "./record-href";

const DESCRIPTION =
  "Who works with whom on solid-state batteries, what they promised for when, and what became of it. Companies, partnerships and milestones, with every claim and figure about them: who made it and when, the date it gives with its bounds, and the source with its paragraph. A moved target is a new claim beside the old one, so that the whole history can be read as of any day.";

const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

/**
 * The whole content as schema.org's Dataset.
 * @param site where the site stands, without a closing slash; empty where it does not know, and addresses are relative
 */
export function buildDatasetData(facts: DatasetFacts, site: string): WithContext<Exclude<Dataset, string>> {
  const { version, loadedAt, first, last } = facts;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${site}/#dataset`,
    url: `${site}/`,
    name: "Interphase: solid-state battery partnerships and promises",
    description: DESCRIPTION,
    license: LICENCE,
    isAccessibleForFree: true,
    version,
    dateModified: loadedAt,
    ...(first !== null && last !== null && { temporalCoverage: `${first}/${last}` }),
    keywords: [
      "solid-state battery",
      "all-solid-state battery",
      "partnership",
      "battery",
      "electric vehicle",
    ],
    creator: { "@type": "Organization", name: "Interphase", url: `${site}/` },
    variableMeasured: [
      { "@type": "PropertyValue", name: "Date", description: "When a milestone was or is to be reached." },
      ...QUANTITIES.map(({ label, definition }) => ({
        "@type": "PropertyValue" as const,
        name: label,
        description: definition,
      })),
    ],
    distribution: distributions(site),
  };
}

function distributions(site: string): DataDownload[] {
  const download = (name: string, encodingFormat: string, path: string): DataDownload => ({
    "@type": "DataDownload",
    name,
    encodingFormat,
    contentUrl: `${site}/api/v1/${path}`,
  });
  return [
    download("Everything in one document", "application/json", "dataset.json"),
    download("Everything as tables, with a data dictionary", "application/zip", "dataset.zip"),
    ...COLLECTIONS.map((name) =>
      download(`${name.charAt(0).toUpperCase()}${name.slice(1)}`, "text/csv", `${name}.csv?scope=all`),
    ),
  ];
}

/**
 * A company as schema.org's Organization.
 * @param whole what it is a part of; null where that is nothing
 * @param site where the site stands, without a closing slash; empty where it does not know, and addresses are relative
 */
export function buildOrganizationData(
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

function organization({ id, name, aliases, country, website, wikidata }: Company, site: string) {
  const page = `${site}${getRecordHref("companies", id)}`;
  return {
    "@type": "Organization" as const,
    // The company is not its page here.
    "@id": `${page}#company`,
    name,
    ...(aliases.length > 0 && { alternateName: [...aliases] }),
    ...(country !== null && { address: { "@type": "PostalAddress" as const, addressCountry: country } }),
    ...(website !== null && { url: website }),
    ...(wikidata !== null && { sameAs: getWikidataHref(wikidata) }),
    mainEntityOfPage: page,
  };
}

/** A page on the way to another. */
interface TrailStep {
  readonly name: string;
  /** With its leading slash. */
  readonly path: string;
}

/**
 * The way from the overview to a page as schema.org's BreadcrumbList.
 * @param site where the site stands, without a closing slash; empty where it does not know, and addresses are relative
 */
export function buildTrailData(steps: readonly TrailStep[], site: string): WithContext<BreadcrumbList> {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: [{ name: "Interphase", path: "/" }, ...steps].map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: `${site}${path}`,
    })),
  };
}
