import { type KeyboardEvent as ReactKeyboardEvent, type ReactNode, useRef } from "react";
import type { SeriesRow } from "@/lib/view-models/charts/series";
import { ActiveRow } from "./active-row";
import styles from "./drawing.module.css";
import { useWidth } from "./use-width";

interface DrawingFrameProps {
  rows: readonly SeriesRow[];
  height: number;
  /** Whether the rows run across or down. */
  run: "across" | "down";
  /** The chart for a width in pixels; `activeRow` goes inside it. */
  children: (width: number, activeRow: ReactNode) => ReactNode;
}

/** Recharts knows left and right alone, and where rows run down its right leads to the row before. */
const KEYS: Record<DrawingFrameProps["run"], Record<string, string>> = {
  across: { ArrowUp: "ArrowLeft", ArrowDown: "ArrowRight" },
  down: { ArrowUp: "ArrowRight", ArrowLeft: "ArrowRight", ArrowDown: "ArrowLeft", ArrowRight: "ArrowLeft" },
};

/**
 * Gives a chart the width of its place, and completes its keys: the arrows move from bar to bar, and Enter
 * opens the list of the bar whose words are shown.
 */
export function DrawingFrame({ rows, height, run, children }: DrawingFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const active = useRef<string | null>(null);
  const width = useWidth(frame);

  function onKeyDown(event: ReactKeyboardEvent) {
    const key = event.isTrusted ? KEYS[run][event.key] : undefined;
    if (key) {
      event.preventDefault();
      event.stopPropagation();
      event.target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    }
    const row = rows.find(({ id }) => id === active.current);
    if (event.key === "Enter" && row) location.assign(row.href);
  }

  // The chart inside has the focus and the role; the frame only listens.
  return (
    <div ref={frame} className={styles.frame} style={{ height }} onKeyDownCapture={onKeyDown}>
      {width > 0 && children(width, <ActiveRow target={active} />)}
    </div>
  );
}
