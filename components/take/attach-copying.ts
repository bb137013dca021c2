/** The address of a view in the HTML that embeds it. */
const EMBEDDED = 'src="/embed/';

/**
 * Lets a click copy a text. Where the site does not know its own address, `data-copying` holds the path that stands in the
 * texts, and the origin the reader is at completes it.
 */
export function attachCopying(element: HTMLElement, signal: AbortSignal): void {
  const { copying: path = "" } = element.dataset;
  if (path !== "") {
    completeAddresses(element, path, `${location.origin}${path}`);
    completeAddresses(element, EMBEDDED, EMBEDDED.replace("/", `${location.origin}/`));
  }
  if (!navigator.clipboard) return;
  for (const button of element.querySelectorAll<HTMLButtonElement>("button[data-copies]"))
    button.hidden = false;
  element.addEventListener(
    "click",
    ({ target }) => {
      const button = (target as Element).closest<HTMLButtonElement>("button[data-copies]");
      if (button) void copyFrom(button);
    },
    { signal },
  );
}

async function copyFrom(button: HTMLButtonElement): Promise<void> {
  const text = button.closest("div")?.querySelector("pre")?.textContent ?? "";
  await navigator.clipboard.writeText(text);
  const [word] = button.childNodes;
  if (word) word.nodeValue = "Copied";
}

function completeAddresses(element: Element, path: string, whole: string): void {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (text.nodeValue?.includes(path) && !text.nodeValue.includes(whole))
      text.nodeValue = text.nodeValue.replaceAll(path, whole);
  }
}
