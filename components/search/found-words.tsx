import type { ReactNode } from "react";
import { PartnershipStatusGlyph } from "@/components/partnership-status";
import { getStatusColour, StatusGlyph } from "@/components/status-mark";
import { COMPANY_KINDS, formatCountry } from "@/lib/domain/companies";
import { getLabel } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import { PARTNERSHIP_KINDS, PARTNERSHIP_STATUSES } from "@/lib/domain/partnerships";
import { SOURCE_KINDS, TIERS } from "@/lib/domain/sourcing";
import type { NamedCompany, SearchResult } from "@/lib/schema/api/search-result";
import { formatList } from "@/lib/view-models/text";
import styles from "./search.module.css";

interface FoundWordsProps {
  result: SearchResult;
  /** Its name, linked or not. */
  name: ReactNode;
}

/** A record that a search found: its name, the alias it was found by, what it is and where it stands. */
export function MarkedText({ result, name }: FoundWordsProps) {
  return (
    <>
      <span className={styles.name}>{name}</span>
      {result.type === "company" && result.alias !== null && (
        <span className={styles.also}>, also {result.alias}</span>
      )}{" "}
      {!result.solidState && <span className={styles.beyond}>not solid-state</span>}
      <span className={styles.about}>
        <About result={result} />
      </span>
    </>
  );
}

function About({ result }: { result: SearchResult }) {
  switch (result.type) {
    case "company": {
      const { kind, country } = result;
      return [getLabel(COMPANY_KINDS, kind), ...(country ? [formatCountry(country)] : [])].join(", ");
    }
    case "partnership": {
      const { status, announced, kinds, companies } = result;
      return (
        <>
          <span className={styles.status}>
            <PartnershipStatusGlyph status={status} />
            {getLabel(PARTNERSHIP_STATUSES, status)}
          </span>
          {announced && `${status === "announced" ? "" : ", announced"} ${announced.text}`}
          {` · ${kinds.map((kind) => getLabel(PARTNERSHIP_KINDS, kind)).join(", ")} · ${named(companies)}`}
        </>
      );
    }
    case "milestone": {
      const { status, date, companies } = result;
      return (
        <>
          <span className={styles.status} style={{ color: getStatusColour(status) }}>
            <StatusGlyph status={status} />
            {getLabel(MILESTONE_STATUSES, status)}
          </span>
          {date && ` · ${date.text}`}
          {` · ${named(companies)}`}
        </>
      );
    }
    case "source": {
      const { publisher, published, kind, tier } = result;
      const words = [getLabel(SOURCE_KINDS, kind), getLabel(TIERS, tier).toLowerCase()].join(", ");
      return [publisher, published?.text ?? "date unknown", words].join(" · ");
    }
  }
}

/** More than a line takes. */
const MOST_NAMED = 4;

/** The companies of a record: those that it was found by with their alias, of many the first. */
function named(companies: readonly NamedCompany[]): string {
  const words = companies.map(({ name, alias }) => (alias === null ? name : `${name} (also ${alias})`));
  const more = words.length - MOST_NAMED;
  return formatList(more > 0 ? [...words.slice(0, MOST_NAMED), `${more} more`] : words, "and");
}
