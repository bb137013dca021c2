import { useRouter } from "next/navigation";
import { useTransition } from "react";
import type { Day } from "@/lib/domain/days";
import { dayHref } from "@/lib/view-models/as-of/day-href";

/** A page whose day can be chosen. */
export interface DayPage {
  /** Without a query. */
  readonly path: string;
  /** What else its address asks, a query with its leading "?" or "". */
  readonly rest: string;
  readonly today: Day;
}

/** Leads to the same page on another day; today has the address without a day. Tells whether it is on its way. */
export function useDay({ path, rest, today }: DayPage): [pending: boolean, show: (day: Day) => void] {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const show = (day: Day) =>
    startTransition(() => router.push(dayHref(path, rest, day === today ? null : day), { scroll: false }));
  return [pending, show];
}
