import type { FilterGroup } from "@/lib/view-models/filters/filter-form";
import { Choice } from "./choice";
import { LongChoices } from "./long-choices";
import styles from "./panel.module.css";

/** The choices of one parameter, folded until they are wanted. */
export function FilterPanel({ group }: { group: FilterGroup }) {
  const { parameter, label, choices, open } = group;
  const chosen = choices.filter((choice) => choice.chosen).length;
  return (
    <details className={styles.panel} data-panel={parameter}>
      <summary>
        {label}
        {chosen > 0 && <span className={styles.chosen}>{chosen}</span>}
      </summary>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{label}</legend>
        {open < choices.length ? (
          <LongChoices {...group} />
        ) : (
          choices.map((choice) => <Choice key={choice.id} parameter={parameter} choice={choice} />)
        )}
      </fieldset>
    </details>
  );
}
