import type { ShapesInUse } from "@/lib/view-models/timeline/in-use";
import { LEGEND_ARC, LEGEND_SPANS } from "@/lib/view-models/timeline/legend-spans";
import { Ghosts } from "./ghosts";
import styles from "./legend.module.css";
import { WindowBar } from "./window-bar";

/** How dates are drawn, whatever the status: the forms in use alone. */
export function FormKeys({ inUse }: { inUse: ShapesInUse }) {
  const status = inUse.statuses.find((each) => each !== "achieved" && each !== "undated") ?? "open";
  const forms = [
    inUse.windows && { words: "promised window", span: LEGEND_SPANS.window, reached: false },
    inUse.reachedWindows && { words: "happened within", span: LEGEND_SPANS.window, reached: true },
    inUse.soft && { words: "approximate", span: LEGEND_SPANS.soft, reached: false },
    inUse.open && { words: "open end", span: LEGEND_SPANS.open, reached: false },
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
              <Ghosts earlier={[]} arcs={[LEGEND_ARC]} />
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
