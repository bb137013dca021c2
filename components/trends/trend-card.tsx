import { Link } from "@/components/link";
import type { TrendCard as CardWords } from "@/lib/view-models/trends/card";
import styles from "./trend-drawing.module.css";

interface TrendCardProps {
  card: CardWords;
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
export function TrendCard({ card, x, y, width, height }: TrendCardProps) {
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
