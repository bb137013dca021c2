import { LABELLED } from "@/lib/view-models/timeline/measures";
import {
  DATE_GAP,
  type LabelPlace,
  type LabelWords,
  type PlacedLabel,
} from "@/lib/view-models/timeline/placed-label";
import styles from "./drawing.module.css";
import { percent } from "./units";

/** The words beside a mark, once for each layout; `rise` is how far above the mark's middle they stand if above it. */
export function MarkLabel({ label, rise }: { label: PlacedLabel; rise: number }) {
  return LABELLED.map((level) => (
    <PlacedWords key={level} words={label} place={label.places[level]} level={level} rise={rise} />
  ));
}

interface PlacedWordsProps {
  readonly words: LabelWords;
  readonly place: LabelPlace;
  readonly level: string;
  readonly rise: number;
}

function PlacedWords({ words, place, level, rise }: PlacedWordsProps) {
  return (
    <text
      className={styles.label}
      x={percent(place.at)}
      dx={Math.round(place.by)}
      y={place.above ? -rise : 0}
      dy={place.above ? 0 : "0.35em"}
      textAnchor={place.anchor}
      data-level={level}
    >
      <tspan className={styles.title}>{words.title}</tspan>{" "}
      {words.date !== "" && (
        <tspan className={styles.date} dx={DATE_GAP}>
          {words.date}
        </tspan>
      )}
    </text>
  );
}
