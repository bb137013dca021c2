import type { ReactNode } from "react";
import { formatValues } from "@/lib/schema/parameters/format-query";
import type { ListParams } from "@/lib/schema/parameters/to-params";
import { writeChosen } from "@/lib/view-models/compare/chosen";
import styles from "./compare-form.module.css";

interface CompareFormProps {
  params: Pick<ListParams, "asOfParam" | "filter">;
  /** Whether the boxes are those of a list, which is searched and paged: what is ticked in it stays so. */
  isList?: boolean;
  /** Boxes named `company`, to be ticked; none where a search finds none, and only what was ticked before is there. */
  children?: ReactNode;
}

/** Companies to tick, and the button that lays those ticked side by side; a plain form, on the day and in the scope shown. */
export function CompareForm({ params: { asOfParam, filter }, isList = false, children }: CompareFormProps) {
  const kept = [
    ...(["scope", "sourcing"] as const).map((name) => [name, formatValues(name, filter[name])] as const),
    ["asOf", formatValues("asOf", asOfParam)] as const,
  ];
  return (
    <form
      method="get"
      action="/compare"
      aria-label="Compare companies"
      data-chosen={isList ? "kept" : ""}
      hidden={children === undefined}
    >
      {kept.flatMap(([name, values]) =>
        values.map((value) => <input key={name} type="hidden" name={name} value={value} />),
      )}
      {children}
      <p className={styles.send} data-print="hide">
        <button type="submit">Compare</button>
        <output>{writeChosen([])}</output>
        {isList && <span className={styles.plain}>A new search, order or page clears the ticks.</span>}
        <span className={styles.hint}>Enter on a tick compares.</span>
        <button type="button" hidden>
          Clear
        </button>
      </p>
    </form>
  );
}
