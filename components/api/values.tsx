import type { ValueWords } from "@/lib/formats/openapi/schema-words";
import styles from "./reference.module.css";

/** A few words say themselves; more are folded away, each with what it means. */
const MOST_SHOWN = 4;

/** The words that may stand somewhere. */
export function Values({ values }: { values: readonly ValueWords[] }) {
  if (values.length === 0) return null;
  const list = (
    <ul className={styles.values}>
      {values.map(({ id, meaning }) => (
        <li key={id}>
          <code>{id}</code> {meaning}
        </li>
      ))}
    </ul>
  );
  if (values.length <= MOST_SHOWN) return list;
  return (
    <details className={styles.folded}>
      <summary>One of {values.length}</summary>
      {list}
    </details>
  );
}
