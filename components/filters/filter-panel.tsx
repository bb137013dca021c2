import type { FilterGroup } from "@/lib/view-models/filters/filter-form";
import { Count } from "./count";
import styles from "./panel.module.css";

/** The choices of one parameter, folded until they are wanted. */
export function FilterPanel({ group }: { group: FilterGroup }) {
  const chosen = group.choices.filter((choice) => choice.chosen).length;
  return (
    <details className={styles.panel} data-panel={group.parameter}>
      <summary>
        {group.label}
        {chosen > 0 && <span className={styles.chosen}>{chosen}</span>}
      </summary>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{group.label}</legend>
        {group.choices.map((choice) => (
          <label key={choice.id} className={styles.choice}>
            <input type="checkbox" name={group.parameter} value={choice.id} defaultChecked={choice.chosen} />
            <span>{choice.label}</span>
            <Count value={choice.count} />
          </label>
        ))}
      </fieldset>
    </details>
  );
}
