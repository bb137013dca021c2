import type { Claim } from "@/lib/schema/api/shapes";
import { CompanyList, type Names } from "./record-link";
import styles from "./said-by.module.css";

interface SaidByProps extends Pick<Claim, "saidBy"> {
  via?: string | null;
  names: Names;
  /** What the links carry along, such as "?asOf=2024-03-01". */
  query?: string;
}

/** Whose word it is: companies, or the publication itself; and who passed it on. */
export function SaidBy({ saidBy, via = null, names, query }: SaidByProps) {
  return (
    <>
      {saidBy.length > 0 ? (
        <CompanyList ids={saidBy} names={names} query={query} />
      ) : (
        <span className={styles.itself}>the publication itself</span>
      )}
      {via && <span className={styles.via}> via {via}</span>}
    </>
  );
}
