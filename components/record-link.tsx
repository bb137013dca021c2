import { Fragment } from "react";
import { type PageCollection, recordHref } from "@/lib/view-models/record-href";
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
      <Link href={recordHref(collection, id, query)}>{names.get(id) ?? id}</Link>
    </Fragment>
  ));
}

function joint(index: number, length: number): string {
  if (index === 0) return "";
  return index === length - 1 ? " and " : ", ";
}
