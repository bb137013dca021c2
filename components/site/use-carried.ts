import { useSearchParams } from "next/navigation";
import { readCarried } from "@/lib/view-models/as-of/carried";

/** What the address of the page that is being made hands on to whatever stands around the page. */
export function useCarried() {
  return readCarried(useSearchParams());
}
