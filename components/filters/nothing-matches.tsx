import type { ReactNode } from "react";
import { EmptyState } from "@/components/empty-state";
import { Link } from "@/components/link";
import type { FilterFormModel } from "@/lib/view-models/filters/filter-form";
import { formatCount } from "@/lib/view-models/text";

interface NothingMatchesProps {
  title: string;
  model: FilterFormModel;
  /** What one of the records is called that the scope hides, and the view that shows them. */
  noun: string;
  everyScope: string;
  /** What else is to be known. */
  children?: ReactNode;
}

/** What a page says where its filter leaves nothing: what the scope hides, the nearest year that has records, the ways back. */
export function NothingMatches({ title, model, noun, everyScope, children }: NothingMatchesProps) {
  const { hidden, scopeAll, years, everything } = model;
  return (
    <EmptyState title={title}>
      <p>
        {children}
        {!scopeAll && hidden > 0 && (
          <>
            {formatCount(hidden, noun)} on other batteries {hidden === 1 ? "is" : "are"} hidden:{" "}
            <Link href={everyScope}>show {hidden === 1 ? "it" : "them"}</Link>.{" "}
          </>
        )}
        {years.nearest && (
          <>
            The nearest year with a match is{" "}
            <Link href={years.nearest.href} stays>
              {years.nearest.year}
            </Link>
            .{" "}
          </>
        )}
        Remove a filter above, or{" "}
        <Link href={everything} stays>
          clear all
        </Link>
        .
      </p>
    </EmptyState>
  );
}
