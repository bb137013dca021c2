import { getOtherScope, type Scope } from "@/lib/schema/parameters/choices";
import { numberText } from "@/lib/view-models/text";
import { Link } from "./link";

interface ScopeLinkProps {
  /** The scope of the page. */
  scope: Scope;
  /** How many partnerships and milestones there are beyond solid-state batteries. */
  more: number;
  /** The address of the same page in a scope. */
  hrefOf: (scope: Scope) => string;
}

/** The way from a page to the same page of the other scope: with other batteries, or of solid-state ones only. */
export function ScopeLink({ scope, more, hrefOf }: ScopeLinkProps) {
  return (
    <Link href={hrefOf(getOtherScope(scope))}>
      {scope === "all"
        ? "solid-state batteries only"
        : `include other batteries (${numberText(more)} more partnerships and milestones)`}
    </Link>
  );
}
