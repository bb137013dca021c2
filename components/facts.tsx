import type { ReactNode } from "react";
import type { ListEntry } from "@/lib/domain/list";
import styles from "./facts.module.css";

export interface Fact {
  readonly label: string;
  readonly content: ReactNode;
  /** Whether it is sentences, which take the room of two. */
  readonly wide?: boolean;
}

/** What a record is, in few words each; facts that are not there are passed over. */
export function Facts({ facts }: { facts: readonly (Fact | null | false)[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact.label} className={styles.fact} data-wide={fact.wide}>
              <dt>{fact.label}</dt>
              <dd>{fact.content}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

interface DefinedProps<L extends readonly ListEntry[]> {
  list: L;
  id: L[number]["id"];
}

/** A word of a closed list, and under it what it means. */
export function Defined<L extends readonly ListEntry[]>({ list, id }: DefinedProps<L>) {
  return (
    <>
      {list.find((each) => each.id === id)?.label}
      <Gloss list={list} id={id} />
    </>
  );
}

/** What a word of a closed list means. */
export function Gloss<L extends readonly ListEntry[]>({ list, id }: DefinedProps<L>) {
  return <span className={styles.gloss}>{list.find((each) => each.id === id)?.definition}</span>;
}
