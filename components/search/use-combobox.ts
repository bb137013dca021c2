import { useEffect, useState } from "react";

interface Combobox {
  readonly field: HTMLInputElement;
  /** The id of the list of options. */
  readonly listId: string;
  /** What the options are made from: of others the mark does not hold. */
  readonly of: object | null;
  /** How many options the open list has; 0 while it is closed. */
  readonly options: number;
  /** Asks for the options of some words; closes the list with null. */
  readonly ask: (words: string | null) => void;
}

const NO_MARK = { of: null, index: -1 };

/** The id of an option of a list. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/**
 * Makes a field a combobox after the ARIA pattern: the arrow keys go through the options while the focus stays in the
 * field, Enter follows the marked one, Escape closes the list.
 * @returns the marked option, -1 while it is the field itself
 */
export function useCombobox({ field, listId, of, options, ask }: Combobox): number {
  const [mark, setMark] = useState<{ readonly of: object | null; readonly index: number }>(NO_MARK);
  const marked = options > 0 && mark.of === of ? mark.index : -1;

  // Anew with every state, on which the keys depend.
  useEffect(() => {
    describe(field, listId, options > 0, marked);
    const begin = (words: string | null) => {
      setMark(NO_MARK);
      ask(words);
    };
    const press = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined && options === 0) begin(field.value.trim());
      // The field has a place of its own before the first option.
      else if (step !== undefined)
        setMark({ of, index: ((marked + 1 + step + options + 1) % (options + 1)) - 1 });
      else if (event.key === "Enter" && marked >= 0)
        document.getElementById(optionId(listId, marked))?.click();
      else if (event.key === "Escape" && options > 0) begin(null);
      else return;
      event.preventDefault();
    };
    const events = new AbortController();
    const { signal } = events;
    // Before the key that leaves the field.
    field.addEventListener("keydown", press, { signal, capture: true });
    field.addEventListener("input", () => begin(field.value.trim()), { signal });
    field.addEventListener("blur", () => begin(null), { signal });
    field.form?.addEventListener("submit", () => begin(null), { signal });
    return () => events.abort();
  });
  return marked;
}

function describe(input: HTMLInputElement, listId: string, open: boolean, marked: number): void {
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", listId);
  input.setAttribute("aria-expanded", String(open));
  const option = marked >= 0 ? document.getElementById(optionId(listId, marked)) : null;
  if (option) input.setAttribute("aria-activedescendant", option.id);
  else input.removeAttribute("aria-activedescendant");
  option?.scrollIntoView({ block: "nearest" });
}
