"use client";

import { useRouter } from "next/navigation";
import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useTransition,
} from "react";
import { asksTheSame, queryOfForm, showQuery } from "./form-address";

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
  const shown = useRef(query);
  const followed = useRef(query);
  const [pending, startTransition] = useTransition();

  // Before the next event: a choice made meanwhile would be taken back.
  useLayoutEffect(() => {
    if (form.current) showQuery(form.current, query, shown.current);
    shown.current = query;
    followed.current = query;
  }, [query]);

  // When the pointer is let go and not before: what a panel moves by closing would slip away under the click.
  useEffect(() => {
    const close = (event: Event) => closePanels(form.current, event.target as Node);
    document.addEventListener("pointerup", close);
    return () => document.removeEventListener("pointerup", close);
  }, []);

  const follow = () => {
    const asked = form.current ? queryOfForm(form.current) : query;
    if (asksTheSame(asked, followed.current)) return;
    followed.current = asked;
    startTransition(() => router.push(`${action}${asked}`, { scroll: false }));
  };
  // A word counts when it is done: at Enter, or when its field is left; not with every letter.
  const followChoice = ({ target }: FormEvent) => {
    if (target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type)) follow();
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    follow();
  };

  return (
    <form
      ref={form}
      method="get"
      action={action}
      aria-busy={pending}
      className={className}
      onSubmit={send}
      onChange={followChoice}
      onBlur={follow}
      onKeyDown={escapePanel}
    >
      {children}
    </form>
  );
}

function closePanels(form: HTMLFormElement | null, target: Node): void {
  for (const panel of form?.querySelectorAll("details[data-panel][open]") ?? [])
    if (!panel.contains(target)) panel.removeAttribute("open");
}

function escapePanel(event: KeyboardEvent): void {
  const panel = event.key === "Escape" ? (event.target as Element).closest("details[open]") : null;
  panel?.removeAttribute("open");
  panel?.querySelector("summary")?.focus();
}
