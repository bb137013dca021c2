import { Link } from "@/components/link";
import { SceneSvg } from "@/components/scene-svg";
import type { Company } from "@/lib/schema/api/shapes";
import type { FilteredPageData } from "@/lib/schema/pages/list-page";
import { drawLook, getCompanyLook } from "@/lib/view-models/compare/panel";
import { getRecordHref } from "@/lib/view-models/record-href";
import styles from "./compare.module.css";
import type { SharedInput } from "./shared";

/** What the comparison is made from. */
export type CompareData = SharedInput &
  Omit<FilteredPageData, "namedRecords"> & {
    /** The companies that the filter or the facets name. */
    readonly named: readonly Company[];
  };

/** What a part of the comparison is drawn from. */
export interface PartProps {
  data: CompareData;
  /** What links carry along, such as "?asOf=2024-01-01". */
  query: string;
}

/** A company by its name, with the sign it has in the panel. */
export function CompanyName({ data: { compared }, id, query }: PartProps & { id: string }) {
  const place = compared.findIndex((each) => each.id === id);
  return (
    <span className={styles.name}>
      <SceneSvg scene={drawLook(getCompanyLook(place))} width={28} height={14} />
      <Link href={getRecordHref("companies", id, query)}>{compared[place]?.name ?? id}</Link>
    </span>
  );
}
