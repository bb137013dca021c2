import { useSearchParams, useSelectedLayoutSegments } from "next/navigation";
import { type Day, isDay } from "@/lib/domain/days";
import { dayHref } from "@/lib/view-models/as-of/day-href";

interface Carried {
  /** The day in the present address; null where it names none. */
  readonly day: Day | null;
  /** The address of a page without a query, on that day and with the same scope. */
  pageHref(path: string): string;
  /** The address of a file without a query, on that day: a file has a scope of its own. */
  fileHref(path: string): string;
}

// A kept page is made without an address. Asked for one there, the router would leave the page to the browser.
const NO_ADDRESS = new URLSearchParams();

/**
 * What the present address hands on to whatever stands around the page: its day, and that it looks beyond solid-state
 * batteries. Only pages made for their address ask for either, the routes under `asked`; server and browser agree on the
 * route.
 */
export function useCarried(): Carried {
  const segments: readonly string[] = useSelectedLayoutSegments();
  const asked = segments[0] === "asked";
  const useAddress = asked || typeof window !== "undefined" ? useSearchParams : noAddress;
  const address = useAddress();
  const text = address.get("asOf");
  const day = asked && text !== null && isDay(text) ? text : null;
  const rest = asked && address.get("scope") === "all" ? "?scope=all" : "";
  return {
    day,
    pageHref: (path) => dayHref(path, rest, day),
    fileHref: (path) => dayHref(path, "", day),
  };
}

function noAddress(): URLSearchParams {
  return NO_ADDRESS;
}
