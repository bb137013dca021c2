/** The row of a record in a lane. */
export const MARK = "[role=group] a";

/** The row of the table that a mark's card is made of; null where there is no table. */
export function rowOf(mark: Element): HTMLElement | null {
  return document.getElementById(mark.getAttribute("aria-describedby") ?? "");
}

/** The cells of the mark's row as blocks, those without content left out; its name where there is no table. */
export function contentOf(mark: Element): (HTMLElement | string)[] {
  const row = rowOf(mark);
  if (row === null) return [mark.getAttribute("aria-label") ?? mark.textContent ?? ""];
  return [...row.children]
    .filter((cell) => cell.textContent !== "")
    .map((cell) => {
      const block = document.createElement("div");
      Object.assign(block.dataset, (cell as HTMLElement).dataset);
      block.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
      return block;
    });
}
