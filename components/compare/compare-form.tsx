import type { ReactNode } from "react";
import { MOST_COMPARED } from "@/lib/schema/pages/compare";
import { formatValues } from "@/lib/schema/parameters/format-query";
import type { ListParams } from "@/lib/schema/parameters/to-params";
import { spellCount } from "@/lib/view-models/format-duration";
import styles from "./compare-form.module.css";

interface CompareFormProps {
  params: Pick<ListParams, "asOfParam" | "filter">;
  /** Boxes named `company`, to be ticked. */
  children: ReactNode;
}

/** Companies to tick, and the button that lays those ticked side by side; a plain form, on the day and in the scope shown. */
export function CompareForm({ params: { asOfParam, filter }, children }: CompareFormProps) {
  const kept = [
    ...(["scope", "sourcing"] as const).map((name) => [name, formatValues(name, filter[name])] as const),
    ["asOf", formatValues("asOf", asOfParam)] as const,
  ];
  return (
    <form method="get" action="/compare" aria-label="Compare companies">
      {kept.flatMap(([name, values]) =>
        values.map((value) => <input key={name} type="hidden" name={name} value={value} />),
      )}
      {children}
      <p className={styles.send} data-print="hide">
        <button type="submit">Compare</button> Tick two to {spellCount(MOST_COMPARED)} companies.
      </p>
    </form>
  );
}
