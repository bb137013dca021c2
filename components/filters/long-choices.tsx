import type { FilterGroup } from "@/lib/view-models/filters/filter-form";
import { Choice } from "./choice";
import styles from "./panel.module.css";

/**
 * Many choices: the first stand open, the others behind their number, and a field narrows them to what is typed.
 * All stay in one list, so that a box is still the same box when it is ticked and moves to the front.
 */
export function LongChoices({ parameter, label, choices, open }: FilterGroup) {
  const rows = choices.map((choice) => <Choice key={choice.id} parameter={parameter} choice={choice} />);
  return (
    <>
      <div className={styles.narrow} data-narrowing>
        <input
          id={`${parameter}-find`}
          type="search"
          aria-label={`Find in ${label.toLowerCase()}`}
          placeholder={`Find in ${choices.length}`}
          autoComplete="off"
        />
        <output />
      </div>
      {rows.slice(0, open)}
      <details id={`${parameter}-more`} className={styles.more}>
        <summary>{choices.length - open} more</summary>
      </details>
      {rows.slice(open)}
    </>
  );
}
