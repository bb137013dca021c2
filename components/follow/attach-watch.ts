/** Where a browser keeps its watch list: the query of its address. */
const KEY = "watch";
const NAMED = ["company", "partnership", "milestone"];

/**
 * Links around the watch list, which lead somewhere without scripts too: "add" adds to what this browser keeps, "without"
 * takes from it, "kept" leads to it where there is something.
 */
export function attachWatch(element: HTMLElement, signal: AbortSignal): void {
  const link = element as HTMLAnchorElement;
  const { watch } = link.dataset;
  const kept = new URLSearchParams(readKept());
  if (watch === "add") {
    const asked = new URL(link.href).searchParams;
    for (const name of NAMED)
      for (const id of asked.getAll(name)) if (!kept.getAll(name).includes(id)) kept.append(name, id);
  }
  if (watch !== "without") link.search = kept.toString();
  if (watch === "kept") link.hidden = kept.size === 0 || link.search === location.search;
  else link.addEventListener("click", () => keep(new URL(link.href).searchParams), { signal });
}

function readKept(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    // A browser that keeps nothing: the address alone is the list.
    return "";
  }
}

/** Of an address only what is followed, and no day. */
function keep(query: URLSearchParams): void {
  const followed = NAMED.flatMap((name) => query.getAll(name).map((id) => [name, id]));
  try {
    localStorage.setItem(KEY, new URLSearchParams(followed).toString());
  } catch {
    // As above.
  }
}
