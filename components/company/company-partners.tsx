import { SaidOn } from "@/components/dates";
import { Link } from "@/components/link";
import { NetworkDrawing } from "@/components/network/network-drawing";
import type { Claim } from "@/lib/schema/api/shapes";
import { type CompanyInput, listOwnIds } from "@/lib/view-models/company";
import { getPublisherName, type Lookups } from "@/lib/view-models/lookups";
import { writePartnerRoles } from "@/lib/view-models/network/partner-roles";
import { placeRing } from "@/lib/view-models/network/ring";
import { getRecordHref } from "@/lib/view-models/record-href";
import { listSaidLately } from "@/lib/view-models/said-lately";
import styles from "./company.module.css";

interface PartnersProps {
  data: CompanyInput;
  /** What links carry along, such as "?asOf=2024-01-01". */
  query: string;
}

/** With whom a company works, drawn around it, and what these partners do. */
export function Partners({ data, query }: PartnersProps) {
  const { company, partnerships } = data;
  if (partnerships.length === 0) return null;
  return (
    <section aria-labelledby="partners">
      <h3 id="partners">Partners</h3>
      <NetworkDrawing
        network={placeRing(data, company.id)}
        label={`${company.name}, its partnerships and their other members`}
        query={query}
      />
      <p className={styles.roles}>{writePartnerRoles(data, listOwnIds(data))}</p>
    </section>
  );
}

/** A company's newest own words, each with its day and where it stands. */
export function SaidLately({ data, query }: PartnersProps) {
  const claims = listSaidLately(data.claims, listOwnIds(data));
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby="said-lately">
      <h3 id="said-lately">Said lately</h3>
      <ol className={styles.said}>
        {claims.map((claim) => (
          <li key={claim.id}>
            {claim.summary} <SaidWhere claim={claim} sources={data.sources} query={query} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface SaidWhereProps extends Pick<Lookups, "sources">, Pick<PartnersProps, "query"> {
  claim: Claim;
}

/** When words were said, which leads to them among all others about the same, and who published them. */
function SaidWhere({ claim: { id, about, saidOn, source }, sources, query }: SaidWhereProps) {
  const collection = about.type === "milestone" ? "milestones" : "partnerships";
  return (
    <span className={styles.where}>
      <Link href={`${getRecordHref(collection, about.id, query)}#${id}`}>
        <SaidOn date={saidOn} />
      </Link>
      , <Link href={getRecordHref("sources", source, query)}>{getPublisherName({ sources }, source)}</Link>
    </span>
  );
}
