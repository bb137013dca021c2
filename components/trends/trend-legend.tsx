import type { ReactNode } from "react";
import { statusColour } from "@/components/status-mark";
import { dateText } from "@/lib/domain/date-text";
import type { TrendForms } from "@/lib/view-models/trends/forms";
import { ErrorBar } from "./error-bar";
import ground from "./ground.module.css";
import marks from "./marks.module.css";
import { PointShape } from "./point-mark";
import styles from "./trend-legend.module.css";

const WIDTH = 52;
const HEIGHT = 34;

/** How the drawings are read: each form beside its words, and only forms that are drawn. */
export function TrendLegend({ forms, asOf }: { forms: TrendForms; asOf: string }) {
  return (
    <details className={styles.signs}>
      <summary>What each sign means</summary>
      <ul className={styles.legend}>
        <Form words="A word: across, when it was said; up, the date it gave. The bar is as long as the window.">
          <At x={26} y={17}>
            <ErrorBar bar={{ top: 5, bottom: 29, topEnd: "cap", bottomEnd: "cap" }} y={17} />
          </At>
        </Form>
        {forms.open && (
          <Form words="No end or no beginning given: dashed, a decade long, with an arrow.">
            <At x={26} y={28}>
              <ErrorBar bar={{ top: 2, bottom: 28, topEnd: "open", bottomEnd: "cap" }} y={28} />
            </At>
          </Form>
        )}
        <Form words="A flat line is a date that stays while it is repeated.">
          <path className={marks.stroke} d="M6 17 H46" />
          <Dots at={[6, 26, 46]} y={() => 17} />
        </Form>
        <Form words="A line along the diagonal is “always a few years away”.">
          <path className={ground.diagonal} d="M6 33 L52 6" />
          <path className={marks.stroke} d="M6 26 L46 3" />
          <Dots at={[6, 26, 46]} y={(x) => 29.45 - x * 0.575} />
        </Form>
        <Form words="The dashed diagonal: the date is the day of the words. In the shade below it, the date had passed when it was said.">
          <path className={ground.past} d="M2 32 L50 2 V32 Z" />
          <path className={ground.diagonal} d="M2 32 L50 2" />
        </Form>
        {forms.stands && (
          <Form
            words={`Dots lead to the right edge, ${dateText({ edtf: asOf })}: nobody has given a new date since. Where they cross the diagonal, the date passed. The shape there is the status.`}
          >
            <path className={marks.tail} d="M6 17 H42" />
            <path className={ground.asOf} d="M44 3 V31" />
          </Form>
        )}
        {forms.achieved && (
          <Form words="Reported as achieved, at the day it happened.">
            <At x={26} y={17} kind="achieved" />
          </Form>
        )}
        {forms.withdrawn && (
          <Form words="Withdrawn: the line ends.">
            <At x={26} y={17} kind="withdrawn" />
          </Form>
        )}
        {forms.putOff && (
          <Form words="Put off without a new date.">
            <At x={26} y={17} kind="put-off" />
          </Form>
        )}
      </ul>
    </details>
  );
}

function Form({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li>
      <svg
        width={WIDTH}
        height={HEIGHT}
        aria-hidden="true"
        focusable="false"
        style={{ color: statusColour("open") }}
      >
        {children}
      </svg>
      <span>{words}</span>
    </li>
  );
}

interface AtProps {
  x: number;
  y: number;
  kind?: "target" | "achieved" | "withdrawn" | "put-off";
  /** Drawn under the point, around x = 0, at its own heights. */
  children?: ReactNode;
}

function At({ x, y, kind = "target", children }: AtProps) {
  return (
    <g transform={`translate(${x} 0)`}>
      {children}
      <g transform={`translate(0 ${y})`}>
        <PointShape kind={kind} />
      </g>
    </g>
  );
}

function Dots({ at, y }: { at: readonly number[]; y: (x: number) => number }) {
  return at.map((x) => <At key={x} x={x} y={y(x)} />);
}
