import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { Link } from "@/components/link";
import { groupBy } from "@/lib/domain/list";
import { readCarried } from "@/lib/view-models/as-of/carried";
import { getRecordHref } from "@/lib/view-models/record-href";
import { formatListLink, getCollection, getCollectionTitle, getSearchHref } from "@/lib/view-models/search";
import { formatCount } from "@/lib/view-models/text";
import { MarkedText } from "./found-words";
import styles from "./suggestions.module.css";
import { type Found, useFound } from "./use-found";

interface Combobox {
  readonly field: HTMLInputElement;
  /** The id of the list of options. */
  readonly listId: string;
  /** Which options the list has: of others the mark does not hold. */
  readonly of: string;
  /** How many options the open list has; 0 while it is closed. */
  readonly options: number;
  /** Asks for the options of some words; closes the list with null. */
  readonly ask: (words: string | null) => void;
}

const NO_MARK = { of: "", index: -1 };

/** The id of an option of a list. */
function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/**
 * Makes a field a combobox after the ARIA pattern: the arrow keys go through the options while the focus stays in the
 * field, Enter follows the marked one, Escape closes the list.
 * @returns the marked option, -1 while it is the field itself
 */
function useCombobox({ field, listId, of, options, ask }: Combobox): number {
  const [mark, setMark] = useState(NO_MARK);
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

interface SuggestionsProps {
  readonly field: HTMLInputElement;
  /** Whether somebody was seen typing in it; before the first script came nobody was there to see. */
  isTyped(): boolean;
}

/** What a search would find, below its field while one types. */
function Suggestions({ field, isTyped }: SuggestionsProps) {
  const { day, pageHref } = readCarried(new URLSearchParams(location.search));
  // The words asked for; null while the list is closed.
  const [params, ask] = useState<string | null>(null);
  const found = useFound(params, day);
  const open = params !== null && found !== null;
  const listId = `${field.id}-suggestions`;
  const options = open ? found.lists.length + found.results.length + 1 : 0;
  // The answer to one more letter is often the same: then a mark that was set meanwhile stays.
  const of = found === null ? "" : listKeys(found).join("\n");
  const marked = useCombobox({ field, listId, of, options, ask });
  // What is typed from now on is listened to; what was typed until now is read here, so that no letter falls between.
  useEffect(() => ask(typedBefore({ field, isTyped })), [field, isTyped]);

  const leave = () => {
    field.value = "";
    field.blur();
  };
  const option = (index: number) => ({
    role: "option",
    id: optionId(listId, index),
    tabIndex: -1,
    "aria-selected": index === marked,
    className: styles.option,
    onClick: leave,
  });
  return (
    <>
      <div
        role="listbox"
        id={listId}
        aria-label="Suggestions"
        className={styles.list}
        hidden={!open}
        // The focus stays in the field.
        onPointerDown={(event) => event.preventDefault()}
      >
        {open && (
          <>
            {found.lists.map((list, index) => (
              <Link key={list.path} href={list.path} {...option(index)}>
                {formatListLink(list)}
              </Link>
            ))}
            {[...groupBy(found.results, getCollection)].map(([collection, results]) => (
              // biome-ignore lint/a11y/useSemanticElements: of options no fieldset can be made.
              <div key={collection} role="group" aria-label={getCollectionTitle(collection)}>
                <div aria-hidden="true" className={styles.group}>
                  {getCollectionTitle(collection)}
                </div>
                {results.map((result) => (
                  <Link
                    key={result.id}
                    href={pageHref(getRecordHref(collection, result.id))}
                    {...option(found.lists.length + found.results.indexOf(result))}
                  >
                    <MarkedText result={result} name={result.name} />
                  </Link>
                ))}
              </div>
            ))}
            <Link href={getSearchHref({ q: found.q, asOfParam: day })} {...option(options - 1)}>
              {found.total === 0
                ? `No results for “${found.q}”: search each word`
                : `All ${formatCount(found.total, "result")}`}
            </Link>
          </>
        )}
      </div>
      <span role="status" className="visually-hidden">
        {params !== null && found !== null && suggested(found)}
      </span>
    </>
  );
}

/** What tells the options from others. */
function listKeys({ lists, results }: Found): string[] {
  return [
    ...lists.map(({ path }) => path),
    ...results.map((result) => `${getCollection(result)}/${result.id}`),
  ];
}

/** What was typed into a field until these were there. */
function typedBefore({ field, isTyped }: SuggestionsProps): string | null {
  const typed = field === document.activeElement && (isTyped() || field.value !== field.defaultValue);
  return typed ? field.value.trim() : null;
}

function suggested({ total, results, lists }: Found): string {
  if (total + lists.length === 0) return "No suggestions.";
  const all = results.length + lists.length;
  return `${formatCount(all, "suggestion", "suggestions")}, ${formatCount(total, "record", "records")} found.`;
}

/** Puts suggestions below a field until the signal says that it goes. */
export function mountSuggestions(
  place: HTMLElement,
  { signal, ...props }: SuggestionsProps & { readonly signal: AbortSignal },
): void {
  const root = createRoot(place);
  root.render(<Suggestions {...props} />);
  signal.addEventListener("abort", () => root.unmount());
}
