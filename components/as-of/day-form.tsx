"use client";

import type { FormEvent, ReactNode } from "react";
import styles from "./as-of.module.css";
import { type DayPage, useDay } from "./use-day";

/** The form around the field of the day; without JavaScript a plain form that carries the rest of the address along. */
export function DayForm({ children, ...page }: DayPage & { children: ReactNode }) {
  const [pending, show] = useDay(page);
  const follow = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    show(String(new FormData(event.currentTarget).get("asOf")));
  };
  return (
    <form method="get" action={page.path} className={styles.form} onSubmit={follow} aria-busy={pending}>
      {[...new URLSearchParams(page.rest)].map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
