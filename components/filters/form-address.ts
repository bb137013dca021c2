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

/** Going back in the browser changes the address, not what was ticked: the fields follow the address. */
export function showQuery(form: HTMLFormElement, query: URLSearchParams): void {
  for (const field of form.querySelectorAll("input")) {
    if (field.type === "checkbox") field.checked = query.getAll(field.name).includes(field.value);
    else if (field.type === "radio") field.checked = (query.get(field.name) ?? "") === field.value;
    else if (field.type !== "hidden" && field !== document.activeElement)
      field.value = query.get(field.name) ?? "";
  }
}
