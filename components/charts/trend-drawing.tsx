import {
  type KeyboardEvent,
  type PointerEvent,
  type MouseEvent as ReactMouseEvent,
  useEffect,
  useRef,
  useState,
} from "react";
import { Scatter, ScatterChart, type ScatterShapeProps, XAxis, YAxis } from "recharts";
import { getRecordPath, tellReached } from "@/components/explore/attach-lights";
import { Link } from "@/components/link";
import { findNearestPoint, findNextPoint, type ReachablePoint } from "@/lib/view-models/trends/find-point";
import { EDGE } from "@/lib/view-models/trends/scale";
import type { TrendCard } from "@/lib/view-models/trends/words";
import type { TrendChart } from "./chart-data";
import styles from "./trend-drawing.module.css";
import { useWidth } from "./use-width";

/**
 * The points of a panel, laid by Recharts upon those of the server and in the same places: they answer to pointer and
 * keyboard with a ring and a card. Loaded only when a reader comes to a chart: the library is large.
 */
export function TrendDrawing(chart: TrendChart) {
  const { lines, label, height } = chart;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const plotWidth = width - EDGE.left - EDGE.right;
  const { active, card, handlers } = useActivePoint(chart, plotWidth);
  const row = active ? lines.findIndex(({ points }) => points.includes(active)) : null;
  useEffect(() => {
    const stage = frame.current;
    const line = row === null ? undefined : listLines(stage)[row];
    if (!stage || !line) return;
    tellReached(stage, getRecordPath(line));
    return () => tellReached(stage, null);
  }, [row]);
  return (
    <div ref={frame} className={styles.frame} style={{ height }} {...handlers}>
      {width > 0 && (
        <ScatterChart width={width} height={height} margin={EDGE} aria-label={label}>
          <XAxis type="number" dataKey="x" domain={[0, 1]} hide />
          <YAxis type="number" dataKey="y" domain={[EDGE.top, height - EDGE.bottom]} reversed hide />
          {lines.map(({ points }) => (
            <Scatter
              key={points[0]?.id}
              data={[...points]}
              isAnimationActive={false}
              shape={(place: ScatterShapeProps) => <PointRing {...place} active={active} />}
            />
          ))}
        </ScatterChart>
      )}
      {active && card && (
        <PointCard
          card={card}
          x={EDGE.left + active.x * plotWidth + active.beside}
          y={active.y}
          width={width}
          height={height}
        />
      )}
    </div>
  );
}

/** The server's lines below a drawing, in their order; each a link to its milestone. */
function listLines(frame: Element | null): Element[] {
  return [...(frame?.closest("[data-chart]")?.querySelectorAll("svg a") ?? [])];
}

/** Follows the server's line that a card tells of: the view may show its record beside the plot. */
function followLine(frame: Element, { href }: TrendCard): void {
  const line = listLines(frame).find((each) => each.getAttribute("href") === href);
  line?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
}

/** A ring around the point that is reached; around the others none that is seen. */
function PointRing({ cx, cy, payload, active }: ScatterShapeProps & { active: ReachablePoint | null }) {
  const point = payload as ReachablePoint;
  const look = point.id === active?.id ? styles.reached : styles.point;
  return <circle className={look} cx={(cx ?? 0) + point.beside} cy={cy} r={9} />;
}

/**
 * The word that pointer or keyboard has reached: the nearest to the pointer, or with the arrows along a line and from
 * line to line. Enter and a click of the mouse lead to its milestone; a tap shows its card, which holds the link.
 */
function useActivePoint({ lines, cards }: TrendChart, plotWidth: number) {
  const [id, setId] = useState<string | null>(null);
  const active = lines.flatMap(({ points }) => points).find((point) => point.id === id) ?? null;
  const card = cards.find((each) => each.id === id) ?? null;

  function reach(event: PointerEvent<HTMLElement>) {
    if ((event.target as Element).closest("a")) return;
    const place = event.currentTarget.getBoundingClientRect();
    const at = { x: event.clientX - place.left, y: event.clientY - place.top };
    setId(findNearestPoint(lines, plotWidth, at)?.id ?? null);
  }

  function onKeyDownCapture(event: KeyboardEvent) {
    if (event.key === "Enter" && card && !(event.target as Element).closest("a"))
      followLine(event.currentTarget, card);
    if (event.key === "Escape") setId(null);
    const next = findNextPoint(lines, id, event.key);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    setId(next);
  }

  return {
    active,
    card,
    handlers: {
      onPointerMove: reach,
      onPointerDown: reach,
      onPointerLeave: (event: PointerEvent) => event.pointerType === "mouse" && setId(null),
      onBlur: () => setId(null),
      onKeyDownCapture,
      onClick: ({ nativeEvent, currentTarget, target }: ReactMouseEvent<HTMLElement>) => {
        const { pointerType } = nativeEvent as globalThis.PointerEvent;
        const isLink = (target as Element).closest("a") !== null;
        if (pointerType === "mouse" && card && !isLink) followLine(currentTarget, card);
      },
    },
  };
}

interface PointCardProps {
  card: TrendCard;
  /** The point, in pixels of the drawing. */
  x: number;
  y: number;
  /** The drawing's. */
  width: number;
  height: number;
}

/** The room a card has at most. */
const WIDTH = 264;
const GAP = 14;

/** A word in a card beside its point: on the side where there is room, and never out of the drawing. */
function PointCard({ card, x, y, width, height }: PointCardProps) {
  const wide = Math.min(WIDTH, width);
  const fits = x + GAP + wide <= width;
  const left = fits ? x + GAP : Math.max(0, x - GAP - wide);
  // Above or below where neither side has room for it, so that the point stays in view.
  const overlaps = !fits && x - GAP - wide < 0;
  const below = y < height / 2;
  const top = overlaps ? y + GAP : below ? y - 8 : undefined;
  return (
    <div
      className={styles.card}
      role="status"
      style={{ left, width: wide, ...(below ? { top } : { bottom: height - y + (overlaps ? GAP : -8) }) }}
    >
      <p>
        <Link href={card.href}>{card.title}</Link>
      </p>
      <p className={styles.date}>{card.date}</p>
      <p>{card.said}</p>
      <p>{card.change}</p>
      <p className={styles.source}>{card.source}</p>
    </div>
  );
}
