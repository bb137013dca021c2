"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useLayoutEffect, useRef } from "react";

/**
 * A link to a part of the page that can take the focus leads the focus there, as a browser does by itself where it loads
 * the page.
 */
export function HashFocus() {
  const isFirst = useRef(true);
  const page = `${usePathname()}?${useSearchParams()}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every address, and not with what it holds.
  useLayoutEffect(() => {
    const part = document.getElementById(location.hash.slice(1));
    if (!isFirst.current && part?.hasAttribute("tabindex")) part.focus({ preventScroll: true });
    isFirst.current = false;
  }, [page]);
  return null;
}
