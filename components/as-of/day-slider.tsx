"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { dateText } from "@/lib/domain/date-text";
import type { Day } from "@/lib/domain/days";
import { dayStops, stopOf } from "@/lib/view-models/as-of/day-stops";
import styles from "./as-of.module.css";
import { type DayPage, useDay } from "./use-day";

interface DaySliderProps extends DayPage {
  /** Where it begins. */
  from: Day;
  /** The day shown. */
  day: Day;
}

/** How long the slider rests before the page follows it, in milliseconds. */
const REST = 350;
const MONTHS_A_YEAR = 12;

interface Move {
  readonly to: Day;
  /** Whether the page was told to follow. */
  readonly settled: boolean;
}

/** The day as a place between the first word and today: a stop for each month. It says the day while it moves. */
export function DaySlider({ from, day, ...page }: DaySliderProps) {
  const [pending, show] = useDay(page);
  const [move, setMove] = useState<Move | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);

  const stops = dayStops(from, page.today, day);
  const at = move && (pending || !move.settled) ? move.to : day;
  const words = at === page.today ? "today" : dateText({ edtf: at });

  const settle = (to: Day) => {
    clearTimeout(rest.current);
    setMove({ to, settled: true });
    if (to !== day) show(to);
  };
  const moveTo = (index: number) => {
    const to = stops[Math.min(Math.max(index, 0), stops.length - 1)] ?? day;
    setMove({ to, settled: false });
    clearTimeout(rest.current);
    rest.current = setTimeout(() => settle(to), REST);
  };
  const byYear = (event: KeyboardEvent) => {
    const years = event.key === "PageUp" ? 1 : event.key === "PageDown" ? -1 : 0;
    if (years === 0) return;
    event.preventDefault();
    moveTo(stopOf(stops, at) + years * MONTHS_A_YEAR);
  };

  return (
    <div className={styles.slider} aria-busy={pending}>
      <input
        type="range"
        aria-label="Day shown"
        aria-valuetext={words}
        min={0}
        max={stops.length - 1}
        value={stopOf(stops, at)}
        onChange={(event) => moveTo(Number(event.target.value))}
        onKeyDown={byYear}
        onPointerUp={() => move && !move.settled && settle(at)}
      />
      <output>{words}</output>
    </div>
  );
}
