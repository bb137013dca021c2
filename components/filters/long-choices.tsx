"use client";

import { useEffect, useRef, useState } from "react";
import { fold, searchWords } from "@/lib/domain/fold";
import type { FilterChoice, FilterGroup } from "@/lib/view-models/filters/filter-form";
import { Count } from "./count";
import styles from "./panel.module.css";

/**
 * Many choices: the first stand open, the others behind their number, and a field narrows them to what is typed.
 * All stay in one list, so that a box is still the same box when it is ticked and moves to the front.
 */
export function LongChoices({ parameter, label, choices, open }: FilterGroup) {
  const [typed, setTyped] = useState("");
  const field = useRef<HTMLInputElement>(null);
  // What a form before this one, or the browser, left in it.
  useEffect(() => setTyped(field.current?.value ?? ""), []);
  const words = searchWords(typed);
  const fitting = new Set(choices.filter((choice) => fits(choice, words)));
  const narrowed = words.length > 0;
  const rows = choices.map((choice) => (
    <label key={choice.id} className={styles.choice} hidden={!fitting.has(choice)}>
      <input type="checkbox" name={parameter} value={choice.id} defaultChecked={choice.chosen} />
      <span>{choice.label}</span>
      <Count value={choice.count} />
    </label>
  ));
  const more = (
    <details key="" className={styles.more} hidden={narrowed}>
      <summary>{choices.length - open} more</summary>
    </details>
  );
  return (
    <>
      <div className={styles.narrow}>
        <input
          ref={field}
          type="search"
          aria-label={`Find in ${label.toLowerCase()}`}
          placeholder={`Find in ${choices.length}`}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        />
        <output>{narrowed && `${fitting.size} of ${choices.length}`}</output>
      </div>
      {[...rows.slice(0, open), more, ...rows.slice(open)]}
    </>
  );
}

/** Whether every word stands in the choice's name or in another name of it. */
function fits({ label, also = [] }: FilterChoice, words: readonly string[]): boolean {
  const names = [label, ...also].map(fold);
  return words.every((word) => names.some((name) => name.includes(word)));
}
