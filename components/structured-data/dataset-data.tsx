import type { DatasetFacts } from "@/lib/schema/pages/files";
import { datasetData } from "@/lib/view-models/structured-data";
import { JsonLd } from "./json-ld";

interface DatasetDataProps {
  facts: DatasetFacts;
  /** Where the site stands, without a closing slash; empty where it does not know. */
  site: string;
}

/** The whole content, for programs. */
export function DatasetData({ facts, site }: DatasetDataProps) {
  return <JsonLd data={datasetData(facts, site)} />;
}
