import type { PlacedSpan } from "@/lib/view-models/timeline/placed-span";
import { arrowId, CAP_ID, softId, windowId } from "./drawing-ids";
import { Part } from "./part";

interface WindowBarProps {
  readonly span: PlacedSpan;
  /** A window in which it happened is a solid bar; one in which it is to happen a hollow one. */
  readonly reached: boolean;
}

/** The window of a date around the line y = 0: closed ends are capped, soft ones fade, open ones run out in an arrow. */
export function WindowBar({ span, reached }: WindowBarProps) {
  const { from, to } = span;
  const capped = to > from && !reached;
  return [
    to > from && <Part key="1" id={windowId(reached)} at={from} to={to} />,
    capped && !span.softStart && !span.arrowStart && <Part key="2" id={CAP_ID} at={from} />,
    capped && !span.softEnd && !span.arrowEnd && <Part key="3" id={CAP_ID} at={to} />,
    span.softStart && <Part key="4" id={softId("start", reached)} at={from} />,
    span.softEnd && <Part key="5" id={softId("end", reached)} at={to} />,
    span.arrowStart && <Part key="6" id={arrowId("start")} at={from} />,
    span.arrowEnd && <Part key="7" id={arrowId("end")} at={to} />,
  ].filter((part) => part !== false);
}
