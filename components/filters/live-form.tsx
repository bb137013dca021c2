"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useTransition } from "react";

interface LiveFormProps {
  action: string;
  /** The query of the address as it stands. */
  query: string;
  className?: string | undefined;
  children: ReactNode;
}

/** A form that leads to its address at once when a choice changes; without JavaScript it is a plain form. */
export function LiveForm({ action, query, className, children }: LiveFormProps) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [pending, startTransition] = useTransition();

  useEffect(() => {
    if (form.current) showQuery(form.current, new URLSearchParams(query));
  }, [query]);

  useEffect(() => {
    const close = (event: Event) => closePanels(form.current, event.target as Node);
    document.addEventListener("pointerdown", close);
    return () => document.removeEventListener("pointerdown", close);
  }, []);

  const follow = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const address = `${action}${queryOfForm(event.currentTarget)}`;
    startTransition(() => router.push(address, { scroll: false }));
  };

  return (
    <form
      ref={form}
      method="get"
      action={action}
      aria-busy={pending}
      className={className}
      onSubmit={follow}
      onChange={follow}
      onKeyDown={escapePanel}
    >
      {children}
    </form>
  );
}

/** The address a form stands for: fields without a value ask for nothing. */
function queryOfForm(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && value.trim() !== "") query.append(name, value.trim());
  const written = query.toString();
  return written === "" ? "" : `?${written}`;
}

/** Going back in the browser changes the address, not what was ticked: the fields follow the address. */
function showQuery(form: HTMLFormElement, query: URLSearchParams): void {
  for (const field of form.querySelectorAll("input")) {
    if (field.type === "checkbox") field.checked = query.getAll(field.name).includes(field.value);
    else if (field.type === "radio") field.checked = (query.get(field.name) ?? "") === field.value;
    else if (field.type !== "hidden" && field !== document.activeElement)
      field.value = query.get(field.name) ?? "";
  }
}

function closePanels(form: HTMLFormElement | null, target: Node): void {
  for (const panel of form?.querySelectorAll("details[open]") ?? [])
    if (!panel.contains(target)) panel.removeAttribute("open");
}

function escapePanel(event: KeyboardEvent): void {
  const panel = event.key === "Escape" ? (event.target as Element).closest("details[open]") : null;
  panel?.removeAttribute("open");
  panel?.querySelector("summary")?.focus();
}
