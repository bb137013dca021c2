import { formatCountry } from "@/lib/domain/companies";

/** A country by its name; a dash that says why where no source names one. */
export function Country({ id }: { id: string | null }) {
  if (id !== null) return formatCountry(id);
  return <abbr title="Not stated in our sources">—</abbr>;
}
