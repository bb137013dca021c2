import type { Scope } from "./parameters/choices";

/** The scope that the switch of a page leads to. */
export function getOtherScope(scope: Scope): Scope {
  return scope === "all" ? "solid-state" : "all";
}
