import { useRouter } from "next/navigation";
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import type { SeriesRow } from "@/lib/view-models/charts/series";
import { ActiveRow } from "./active-row";
import styles from "./drawing.module.css";

/** What every drawing is given. */
export interface DrawingProps<S> {
  series: S;
  /** The id of the figure, whose textures fill the bars. */
  figure: string;
  label: string;
  height: number;
}

interface DrawingFrameProps {
  rows: readonly SeriesRow[];
  height: number;
  /** The chart for a width in pixels; `activeRow` goes inside it. */
  children: (width: number, activeRow: ReactNode) => ReactNode;
}

/**
 * Gives a chart the width of its place, and completes Recharts' keys: left and right move from bar to bar, up
 * and down do too, and Enter opens the list of the bar that is shown.
 */
export function DrawingFrame({ rows, height, children }: DrawingFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const active = useRef<string | null>(null);
  const router = useRouter();
  const width = useWidth(frame);

  function onKeyDown(event: KeyboardEvent) {
    const key = { ArrowUp: "ArrowLeft", ArrowDown: "ArrowRight" }[event.key];
    if (key) {
      event.preventDefault();
      event.target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    }
    const row = rows.find(({ id }) => id === active.current);
    if (event.key === "Enter" && row) router.push(row.href);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the chart inside has the focus and the role
    <div ref={frame} className={styles.frame} style={{ height }} onKeyDown={onKeyDown}>
      {width > 0 && children(width, <ActiveRow target={active} />)}
    </div>
  );
}

function useWidth(frame: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const place = frame.current;
    if (!place) return;
    const measure = () => setWidth(place.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
