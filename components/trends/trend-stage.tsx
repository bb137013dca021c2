"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { runOnceLeft } from "@/components/charts/once-left";
import type { DrawingProps } from "@/components/charts/trend-drawing";

interface TrendStageProps extends DrawingProps {
  /** The same drawing from the server, of the same height. */
  children: ReactNode;
}

/**
 * Shows the server's drawing until the stage comes into view and the one that answers to pointer and keyboard has been
 * fetched; that one takes its place without moving anything. Where it cannot be fetched the server's stays.
 */
export function TrendStage({ children, ...drawing }: TrendStageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const [Drawing, setDrawing] = useState<
    typeof import("@/components/charts/trend-drawing").TrendDrawing | null
  >(null);

  useEffect(() => {
    const { current } = stage;
    if (!current) return;
    const gone = new AbortController();
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        import("@/components/charts/trend-drawing").then(
          (module) => runOnceLeft(current, () => setDrawing(() => module.TrendDrawing), gone.signal),
          () => undefined,
        );
      },
      { rootMargin: "200px" },
    );
    observer.observe(current);
    return () => {
      observer.disconnect();
      gone.abort();
    };
  }, []);

  return (
    <div ref={stage} style={{ height: drawing.panel.height }}>
      {Drawing ? <Drawing {...drawing} /> : children}
    </div>
  );
}
