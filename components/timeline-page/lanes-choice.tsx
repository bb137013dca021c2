import { LANES } from "@/lib/schema/parameters/choices";
import styles from "./lanes-choice.module.css";

interface LanesChoiceProps {
  choices: readonly { readonly id: string; readonly label: string; readonly chosen: boolean }[];
}

/** What a lane stands for; the default asks for nothing in the address. */
export function LanesChoice({ choices }: LanesChoiceProps) {
  return (
    <fieldset className={styles.lanes}>
      <legend className="visually-hidden">Lanes</legend>
      {choices.map(({ id, label, chosen }) => (
        <label key={id}>
          <input type="radio" name="lanes" value={id === LANES[0].id ? "" : id} defaultChecked={chosen} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
