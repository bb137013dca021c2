import { type RefObject, useEffect } from "react";
import { useActiveTooltipLabel } from "recharts";

/** Keeps the id of the row whose tooltip is shown; draws nothing. It lives inside a chart. */
export function ActiveRow({ target }: { target: RefObject<string | null> }) {
  const label = useActiveTooltipLabel();
  useEffect(() => {
    target.current = label === undefined ? null : String(label);
  }, [label, target]);
  return null;
}
