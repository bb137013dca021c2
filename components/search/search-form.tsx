"use client";

import { useRouter } from "next/navigation";
import { type ComponentType, type FormEvent, useEffect, useRef, useState } from "react";
import { AskedDayField } from "@/components/site/asked-day";
import styles from "./search-form.module.css";
import { attachSlash } from "./slash-key";
import type { SuggestionsProps } from "./suggestions";

interface SearchFormProps {
  /** The id of its field, of which a page may have several. */
  id: string;
  /** What was searched for. */
  value?: string;
}

/** The field that searches everything: a plain form, and while one types, suggestions. The / key leads to it. */
export function SearchForm({ id, value = "" }: SearchFormProps) {
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);
  const [Suggestions, setSuggestions] = useState<ComponentType<SuggestionsProps> | null>(null);

  useEffect(() => (field.current ? attachSlash(field.current) : undefined), []);
  // Another search has other words; what was typed before the scripts came stays.
  const searched = useRef(value);
  useEffect(() => {
    if (field.current && searched.current !== value) field.current.value = value;
    searched.current = value;
  }, [value]);

  const load = () =>
    import("./suggestions").then(
      (it) => setSuggestions(() => it.Suggestions),
      () => {},
    );
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const query = new URLSearchParams(new FormData(event.currentTarget) as never);
    router.push(`/search?${query}`);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the page's <search> is its filter; this one is the site's.
    <form role="search" aria-label="Site" action="/search" className={styles.form} onSubmit={send}>
      <label htmlFor={id} className="visually-hidden">
        Search
      </label>
      <AskedDayField />
      <input
        ref={field}
        id={id}
        type="search"
        name="q"
        defaultValue={value}
        placeholder="Search"
        maxLength={200}
        autoComplete="off"
        aria-keyshortcuts="/"
        className={styles.field}
        onFocus={load}
      />
      <span aria-hidden="true" className={styles.key}>
        /
      </span>
      <button type="submit" aria-label="Search" className={styles.send}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M11 11l4 4M12.5 7a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z" />
        </svg>
      </button>
      {Suggestions && <Suggestions field={field} id={id} />}
    </form>
  );
}
