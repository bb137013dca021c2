/** Lets an element answer to the reader until the signal says that it goes or changes; at once, or when the promise is kept. */
export type Attach = (element: HTMLElement, signal: AbortSignal) => void | Promise<void>;

let behaviours: Readonly<Record<string, Attach>> = {};
let attached = new AbortController();

/**
 * Lets all marked elements of the page answer to the reader, now and whenever the page has changed.
 * @param byMark what elements do, by the attribute that marks them
 * @returns when all of them do it
 * @throws where the script of one cannot be had
 */
export async function startBehaviours(byMark: Readonly<Record<string, Attach>>): Promise<void> {
  behaviours = byMark;
  await attachAll();
}

/**
 * Attaches to the elements that are in the page now, at once to all whose behaviour is loaded.
 * @returns when the others are attached to as well
 * @throws at once where one that is loaded cannot be attached to: whoever changes the page loads it anew then
 */
export function attachAll(): Promise<unknown> {
  const { signal } = attached;
  const attaching = Object.entries(behaviours).flatMap(([mark, attach]) =>
    [...document.querySelectorAll<HTMLElement>(`[${mark}]`)].map((element) => attach(element, signal)),
  );
  return Promise.all(attaching);
}

/** Takes that off again, before the page changes. */
export function detachAll(): void {
  attached.abort();
  attached = new AbortController();
}

/**
 * Loads the style sheet of a script that comes only once it is used. It lies beside the script of all pages; where Next
 * serves the page, it brings style sheets along with scripts by itself.
 */
export async function loadStyles(name: string): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src$="/start.js"]');
  if (!script) return;
  await loadSheet(new URL(`${name}.css`, script.src).href);
}

/**
 * Loads a style sheet, unless the page has it.
 * @throws where it cannot be had
 */
export async function loadSheet(href: string): Promise<void> {
  if ([...document.styleSheets].some((sheet) => sheet.href === href)) return;
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  const isLoaded = new Promise((resolve, reject) => {
    link.addEventListener("load", resolve);
    link.addEventListener("error", reject);
  });
  document.head.append(link);
  await isLoaded;
}

/** Whether a click asks for nothing but to follow what is clicked, and nobody has answered it yet. */
export function isPlainClick(event: MouseEvent): boolean {
  const { defaultPrevented, button, altKey, ctrlKey, metaKey, shiftKey } = event;
  return !defaultPrevented && button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
}
