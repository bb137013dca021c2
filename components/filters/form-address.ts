/** The address a form stands for: fields without a value ask for nothing. */
export function queryOfForm(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && value.trim() !== "") query.append(name, value.trim());
  const written = query.toString();
  return written === "" ? "" : `?${written}`;
}

/** Whether two queries ask for the same, in whatever order. */
export function asksTheSame(one: string, other: string): boolean {
  return sorted(one) === sorted(other);
}

function sorted(query: string): string {
  return [...new URLSearchParams(query)].map(String).sort().join("\n");
}

/**
 * Going back in the browser changes the address, not what was ticked: the fields follow the address. A field in
 * which somebody is writing something else than the address said `before` is left alone.
 */
export function showQuery(form: HTMLFormElement, query: string, before: string): void {
  const [now, last] = [new URLSearchParams(query), new URLSearchParams(before)];
  for (const field of form.querySelectorAll<HTMLInputElement>("input[name]")) {
    if (field.type === "checkbox") field.checked = now.getAll(field.name).includes(field.value);
    else if (field.type === "radio") field.checked = (now.get(field.name) ?? "") === field.value;
    else if (field.type !== "hidden" && !isBeingWritten(field, last)) field.value = now.get(field.name) ?? "";
  }
}

/** Whether a field of text has the focus and holds something else than a query says. */
function isBeingWritten(field: HTMLInputElement, query: URLSearchParams): boolean {
  return field === document.activeElement && field.value.trim() !== (query.get(field.name) ?? "");
}
