import { Link } from "@/components/link";
import type { Names } from "@/components/record-link";
import { labelOf } from "@/lib/domain/list";
import { ROLES } from "@/lib/domain/partnerships";
import type { Partnership } from "@/lib/schema/api/shapes";
import { recordHref } from "@/lib/view-models/record-href";
import styles from "./party-list.module.css";

interface PartyListProps {
  parties: Partnership["parties"];
  names: Names;
  query: string;
}

/** The parties of a partnership, each with its role. */
export function PartyList({ parties, names, query }: PartyListProps) {
  return (
    <ul className={styles.list}>
      {parties.map(({ company, role }) => (
        <li key={`${company} ${role}`}>
          <Link href={recordHref("companies", company, query)}>{names.get(company) ?? company}</Link>
          <span className={styles.role}>, {labelOf(ROLES, role).toLowerCase()}</span>
        </li>
      ))}
    </ul>
  );
}
