import type { BarEnd, PlacedBar } from "@/lib/view-models/trends/placed-point";
import styles from "./marks.module.css";

/** Half the width of a cap, and the pixels of an end that fades or points on. */
const CAP = 4;
const END = 10;

/** The window of a date around the middle of its point: capped, soft where approximate, dashed to an arrow where open. */
export function ErrorBar({ bar, y }: { bar: PlacedBar; y: number }) {
  return (
    <>
      <Side from={y} to={bar.top} end={bar.topEnd} />
      <Side from={y} to={bar.bottom} end={bar.bottomEnd} />
    </>
  );
}

function Side({ from, to, end }: { from: number; to: number; end: BarEnd }) {
  const direction = Math.sign(to - from);
  switch (end) {
    case "cap":
      return <path className={styles.bar} d={`M0 ${from} V${to} M${-CAP} ${to} H${CAP}`} />;
    case "soft":
      return (
        <>
          <path className={styles.bar} d={`M0 ${from} V${to}`} />
          <path className={styles.soft} d={`M${-CAP} ${to} H${CAP}`} />
        </>
      );
    case "open": {
      // Up where the bar has no length to tell by: an open end is the later one unless it lies below.
      const way = direction || -1;
      return (
        <>
          <path className={styles.open} d={`M0 ${from} V${to - way * END}`} />
          <path className={styles.arrow} d={`M0 ${to} l${-CAP} ${-way * END} h${CAP * 2} Z`} />
        </>
      );
    }
  }
}
