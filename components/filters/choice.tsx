import type { FilterChoice } from "@/lib/view-models/filters/filter-form";
import { Count } from "./count";
import styles from "./panel.module.css";

interface ChoiceProps {
  parameter: string;
  choice: FilterChoice;
}

/** A value that can be ticked, with how many records it would leave. */
export function Choice({ parameter, choice: { id, label, also, chosen, count } }: ChoiceProps) {
  return (
    <label className={styles.choice} data-also={also?.join("\n")}>
      <input id={`${parameter}-${id}`} type="checkbox" name={parameter} value={id} defaultChecked={chosen} />
      {label}
      <Count value={count} />
    </label>
  );
}
