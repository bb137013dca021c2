import { useSearchParams, useSelectedLayoutSegments } from "next/navigation";
import { type Day, isDay } from "@/lib/domain/days";
import { dayHref } from "@/lib/view-models/as-of/day-href";

interface AskedDay {
  /** The day in the present address; null where it names none. */
  readonly day: Day | null;
  /** The address of a page without a query, on that day. */
  href(path: string): string;
}

// A kept page is made without an address. Asked for one there, the router would leave the page to the browser.
const NO_ADDRESS = new URLSearchParams();

/**
 * The day that the present address asks for, for what stands around the page. Only pages made for their address
 * ask for one, the routes under `asked`; server and browser agree on the route.
 */
export function useAskedDay(): AskedDay {
  const segments: readonly string[] = useSelectedLayoutSegments();
  const asked = segments[0] === "asked";
  const useAddress = asked || typeof window !== "undefined" ? useSearchParams : noAddress;
  const text = useAddress().get("asOf");
  const day = asked && text !== null && isDay(text) ? text : null;
  return { day, href: (path) => dayHref(path, "", day) };
}

function noAddress(): URLSearchParams {
  return NO_ADDRESS;
}
