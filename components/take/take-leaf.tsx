"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** The address of a view in the HTML that embeds it. */
const EMBEDDED = 'src="/embed/';

interface TakeLeafProps {
  /** An address without its origin that stands in the texts; null where they are whole, that of an embedded view too. */
  path: string | null;
  children: ReactNode;
}

/** Completes addresses by the origin the reader is at, and lets a click copy a text. */
export function TakeLeaf({ path, children }: TakeLeafProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    if (path !== null) {
      completeAddresses(element, path, `${location.origin}${path}`);
      completeAddresses(element, EMBEDDED, EMBEDDED.replace("/", `${location.origin}/`));
    }
    if (!navigator.clipboard) return;
    for (const button of copyButtons(element)) button.hidden = false;
    const copy = ({ target }: MouseEvent) => {
      const button =
        target instanceof Element ? target.closest<HTMLButtonElement>("button[data-copies]") : null;
      if (button) void copyFrom(button);
    };
    element.addEventListener("click", copy);
    return () => element.removeEventListener("click", copy);
  }, [path]);
  return <div ref={root}>{children}</div>;
}

function copyButtons(element: Element) {
  return element.querySelectorAll<HTMLButtonElement>("button[data-copies]");
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
      text.nodeValue = text.nodeValue.replace(path, whole);
  }
}
