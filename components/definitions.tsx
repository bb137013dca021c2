import type { ReactNode } from "react";
import type { ListEntry } from "@/lib/domain/list";
import styles from "./definitions.module.css";

interface DefinitionsProps<Entry extends ListEntry> {
  entries: readonly Entry[];
  /** The shape an entry has on the pages, where it has one. */
  mark?: (entry: Entry) => ReactNode;
  /** For long lists to look things up in: running lines in columns. */
  compact?: boolean;
}

/** A closed list as terms and what they mean. */
export function Definitions<Entry extends ListEntry>({
  entries,
  mark,
  compact = false,
}: DefinitionsProps<Entry>) {
  return (
    <dl className={compact ? styles.compact : styles.definitions}>
      {entries.map((entry) => (
        <div key={entry.id} className={styles.entry}>
          <dt>
            {mark && <span className={styles.mark}>{mark(entry)}</span>}
            {entry.label}
          </dt>
          <dd>{entry.definition}</dd>
        </div>
      ))}
    </dl>
  );
}
