"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import styles from "./as-of.module.css";

interface DayPanelProps {
  past: boolean;
  /** The day in words. */
  summary: string;
  children: ReactNode;
}

/** Holds the choice of the day: folded today, open on an earlier day, and never folded under the reader's hand. */
export function DayPanel({ past, summary, children }: DayPanelProps) {
  const panel = useRef<HTMLDetailsElement>(null);
  // As the server sent it; from then on it is the reader's to fold.
  const [open] = useState(past);
  useEffect(() => {
    const { current } = panel;
    if (current && !current.contains(document.activeElement)) current.open = past;
  }, [past]);
  return (
    <details ref={panel} open={open} className={styles.panel} data-print="hide">
      <summary>{summary}</summary>
      <div className={styles.choice}>{children}</div>
    </details>
  );
}
