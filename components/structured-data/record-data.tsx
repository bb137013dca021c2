import { type PageCollection, recordHref } from "@/lib/view-models/record-href";
import { trailData } from "@/lib/view-models/structured-data";
import { JsonLd } from "./json-ld";

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
    { name: title, path: recordHref(collection, id) },
  ];
  return <JsonLd data={trailData(steps, site)} />;
}
