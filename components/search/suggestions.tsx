import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { Link } from "@/components/link";
import type { Day } from "@/lib/domain/days";
import { groupBy } from "@/lib/domain/list";
import type { SearchResult } from "@/lib/schema/api/search-result";
import { readCarried } from "@/lib/view-models/as-of/carried";
import { getRecordHref } from "@/lib/view-models/record-href";
import { getCollection, getCollectionTitle, getSearchHref } from "@/lib/view-models/search";
import { formatCount } from "@/lib/view-models/text";
import { MarkedText } from "./found-words";
import styles from "./suggestions.module.css";

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
function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/**
 * Makes a field a combobox after the ARIA pattern: the arrow keys go through the options while the focus stays in the
 * field, Enter follows the marked one, Escape closes the list.
 * @returns the marked option, -1 while it is the field itself
 */
function useCombobox({ field, listId, of, options, ask }: Combobox): number {
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

/** What a search found, as far as it is suggested. */
interface Found {
  readonly q: string;
  readonly total: number;
  readonly results: readonly SearchResult[];
}

/** So many letters say something. */
const FEWEST = 2;
const MOST = 8;
/** How long no letter comes before the server is asked, in milliseconds. */
const PAUSE = 150;

/**
 * What a search for some words would find. While newer words are on their way, and where the server does not answer,
 * what was found last stays; the older request is called off.
 * @param words null where nothing is asked
 */
function useFound(words: string | null, day: Day | null): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  const q = words !== null && words.length >= FEWEST ? words : null;
  useEffect(() => {
    if (q === null) {
      setFound(null);
      return;
    }
    const request = new AbortController();
    const timer = setTimeout(() => {
      ask(q, day, request.signal).then(setFound, () => {
        // The form searches all the same.
      });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      request.abort();
    };
  }, [q, day]);
  return found;
}

async function ask(q: string, day: Day | null, signal: AbortSignal): Promise<Found> {
  const query = new URLSearchParams({ q, limit: String(MOST), ...(day && { asOf: day }) });
  const answer = await fetch(`/api/v1/search?${query}`, { signal });
  if (!answer.ok) throw new Error(`The search answers ${answer.status}.`);
  const { meta, data } = (await answer.json()) as { meta: { total: number }; data: SearchResult[] };
  // Kind by kind, the kind of the best first.
  return { q, total: meta.total, results: [...groupBy(data, getCollection).values()].flat() };
}

/** What a search would find, below its field while one types. */
function Suggestions({ field }: { field: HTMLInputElement }) {
  const { day, pageHref } = readCarried(new URLSearchParams(location.search));
  // The words asked for; null while the list is closed.
  const [params, ask] = useState<string | null>(null);
  const found = useFound(params, day);
  const open = params !== null && found !== null;
  const listId = `${field.id}-suggestions`;
  const options = open ? found.results.length + 1 : 0;
  const marked = useCombobox({ field, listId, of: found, options, ask });
  // What is typed from now on is listened to; what was typed until now is read here, so that no letter falls between.
  useEffect(() => ask(typedBefore(field)), [field]);

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
                    {...option(found.results.indexOf(result))}
                  >
                    <MarkedText result={result} name={result.name} />
                  </Link>
                ))}
              </div>
            ))}
            <Link href={getSearchHref({ q: found.q, asOfParam: day })} {...option(found.results.length)}>
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

/** What was typed into a field until these were there. */
function typedBefore(field: HTMLInputElement): string | null {
  const typed = field === document.activeElement && field.value !== field.defaultValue;
  return typed ? field.value.trim() : null;
}

function suggested({ total, results }: Found): string {
  if (total === 0) return "No suggestions.";
  return `${formatCount(results.length, "suggestion", "suggestions")} of ${formatCount(total, "record", "records")} found.`;
}

/** Puts suggestions below a field until the signal says that it goes. */
export function mountSuggestions(place: HTMLElement, field: HTMLInputElement, signal: AbortSignal): void {
  const root = createRoot(place);
  root.render(<Suggestions field={field} />);
  signal.addEventListener("abort", () => root.unmount());
}
