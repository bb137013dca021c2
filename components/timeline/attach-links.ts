/**
 * Follows plain clicks on links within the site without loading the whole page anew.
 * Hundreds of marks that were each a component of their own would cost more than the drawing.
 * @returns what takes it off again
 */
export function attachLinks(root: HTMLElement, push: (href: string) => void): () => void {
  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const href = (event.target as Element).closest("a")?.getAttribute("href");
    if (!href?.startsWith("/")) return;
    event.preventDefault();
    push(href);
  };
  root.addEventListener("click", onClick);
  return () => root.removeEventListener("click", onClick);
}
