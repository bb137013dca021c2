"use client";

import { useSelectedLayoutSegments } from "next/navigation";
import { useEffect, useLayoutEffect, useRef } from "react";
import { type FocusMark, focusMarked, markOf } from "./focus-mark";

/**
 * Keeps the focus where it was when a page gives way to itself under a filter, or back: the two are routes of
 * their own, so everything in them is made anew and the keyboard would begin at the top again. A link to a part of
 * the page that can take the focus leads the focus there, as a browser does by itself where it loads the page.
 */
export function KeptFocus() {
  const page = useSelectedLayoutSegments()
    .filter((segment) => segment !== "asked")
    .join("/");
  const last = useRef<{ readonly page: string; readonly mark: FocusMark } | null>(null);

  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      const main = document.querySelector("main");
      last.current =
        target instanceof HTMLElement && main?.contains(target) ? { page, mark: markOf(target, main) } : null;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, [page]);

  const address = useRef<string | null>(null);
  useLayoutEffect(() => {
    const { href, hash } = location;
    const part = document.getElementById(hash.slice(1));
    if (address.current !== null && address.current !== href && part?.hasAttribute("tabindex"))
      part.focus({ preventScroll: true });
    address.current = href;
  });

  // After every navigation, since the segments of both routes are the same but for "asked".
  useLayoutEffect(() => {
    const main = document.querySelector("main");
    if (main && document.activeElement === document.body && last.current?.page === page)
      focusMarked(last.current.mark, main);
  });
  return null;
}
