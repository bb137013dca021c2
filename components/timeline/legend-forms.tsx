import type { ShapesInUse } from "@/lib/view-models/timeline/in-use";
import type { PlacedSpan } from "@/lib/view-models/timeline/placed-span";
import { Ghosts } from "./ghosts";
import styles from "./legend.module.css";
import { WindowBar } from "./window-bar";

const WINDOW: PlacedSpan = {
  from: 0.12,
  to: 0.88,
  at: 0.5,
  arrowStart: false,
  arrowEnd: false,
  softStart: false,
  softEnd: false,
};
const SOFT: PlacedSpan = { ...WINDOW, to: 0.6, softEnd: true };
const OPEN: PlacedSpan = { ...WINDOW, from: 0.05, to: 0.05, at: 0.05, arrowEnd: true };
const NOW: PlacedSpan = { ...WINDOW, from: 0.85, to: 0.85, at: 0.85 };
const THEN: PlacedSpan = { ...NOW, from: 0.15, to: 0.15, at: 0.15 };

/** How dates are drawn, whatever the status: the forms in use alone. */
export function FormKeys({ inUse }: { inUse: ShapesInUse }) {
  const status = inUse.statuses.find((each) => each !== "achieved" && each !== "undated") ?? "open";
  const forms = [
    inUse.windows && { words: "promised window", span: WINDOW, reached: false },
    inUse.reachedWindows && { words: "happened within", span: WINDOW, reached: true },
    inUse.soft && { words: "approximate", span: SOFT, reached: false },
    inUse.open && { words: "open end", span: OPEN, reached: false },
  ].filter((form) => form !== false);
  if (forms.length === 0 && !inUse.moved && !inUse.weak) return null;
  return (
    <div>
      <dt>Dates</dt>
      {forms.map(({ words, span, reached }) => (
        <dd key={words}>
          <svg
            width={40}
            height={14}
            data-status={reached ? "achieved" : status}
            aria-hidden="true"
            focusable="false"
          >
            <g transform="translate(0 7)">
              <WindowBar span={span} reached={reached} />
            </g>
          </svg>
          {words}
        </dd>
      ))}
      {inUse.moved && (
        <dd>
          <svg className={styles.tall} width={40} height={22} aria-hidden="true" focusable="false">
            <g transform="translate(0 18)">
              <Ghosts ghosts={[{ span: THEN, moved: true }]} now={NOW} />
            </g>
          </svg>
          moved from an earlier target
        </dd>
      )}
      {inUse.weak && (
        <dd>
          <span aria-hidden="true">△</span>
          weakly sourced
        </dd>
      )}
    </div>
  );
}
