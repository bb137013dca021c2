import type { ReactNode } from "react";
import { ChartJson } from "@/components/charts/chart-json";
import type { DrawingProps } from "@/components/charts/trend-drawing";

interface TrendStageProps extends DrawingProps {
  /** The drawing, of the panel's height. */
  children: ReactNode;
}

/**
 * Shows the server's drawing until the reader comes to it with pointer or keyboard, and the one that answers to them has
 * been fetched; that one takes its place without moving anything. Where it cannot be fetched the server's stays.
 */
export function TrendStage({ children, ...drawing }: TrendStageProps) {
  return (
    <div style={{ height: drawing.panel.height }} data-trend>
      <ChartJson data={drawing} />
      {children}
    </div>
  );
}
