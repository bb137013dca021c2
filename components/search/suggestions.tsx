import { useEffect, useState } from "react";
import { Link } from "@/components/link";
import { readCarried } from "@/lib/view-models/as-of/carried";
import { recordHref } from "@/lib/view-models/record-href";
import { collectionOf, searchHref } from "@/lib/view-models/search";
import { counted } from "@/lib/view-models/text";
import { FoundWords } from "./found-words";
import styles from "./suggestions.module.css";
import { optionId, useCombobox } from "./use-combobox";
import { type Found, useFound } from "./use-found";

/** What a search would find, below its field while one types. */
export function Suggestions({ field }: { field: HTMLInputElement }) {
  const { day, pageHref } = readCarried(new URLSearchParams(location.search));
  // The words asked for; null while the list is closed.
  const [asked, ask] = useState<string | null>(null);
  const found = useFound(asked, day);
  const open = asked !== null && found !== null;
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
            {found.results.map((result, index) => (
              <Link
                key={`${result.type} ${result.id}`}
                href={pageHref(recordHref(collectionOf(result), result.id))}
                {...option(index)}
              >
                <FoundWords result={result} name={result.name} />
              </Link>
            ))}
            <Link href={searchHref({ q: found.q, askedDay: day })} {...option(found.results.length)}>
              {found.total === 0
                ? `Nothing is called “${found.q}”: look for each word`
                : `All ${counted(found.total, "record", "records")} found`}
            </Link>
          </>
        )}
      </div>
      <span role="status" className="visually-hidden">
        {asked !== null && found !== null && suggested(found)}
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
  return `${counted(results.length, "suggestion", "suggestions")} of ${counted(total, "record", "records")} found.`;
}
