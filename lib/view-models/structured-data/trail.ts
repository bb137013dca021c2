import type { BreadcrumbList, WithContext } from "schema-dts";

/** A page on the way to another. */
export interface TrailStep {
  readonly name: string;
  /** With its leading slash. */
  readonly path: string;
}

/**
 * The way from the overview to a page as schema.org's BreadcrumbList.
 * @param site where the site stands, without a closing slash; empty where it does not know, and addresses are relative
 */
export function trailData(steps: readonly TrailStep[], site: string): WithContext<BreadcrumbList> {
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
