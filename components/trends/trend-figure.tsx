import { Link } from "@/components/link";
import type { TrendAxes } from "@/lib/view-models/trends/axes";
import type { TrendCard } from "@/lib/view-models/trends/card";
import { CHART_HEIGHT, PANEL_HEIGHT } from "@/lib/view-models/trends/measures";
import type { TrendPanel } from "@/lib/view-models/trends/panels";
import { placePanel } from "@/lib/view-models/trends/placed-panel";
import { Picture } from "./picture";
import { TrendKey } from "./trend-key";
import { TrendStage } from "./trend-stage";
import styles from "./trends.module.css";

interface TrendFigureProps {
  panel: TrendPanel;
  axes: TrendAxes;
  cards: ReadonlyMap<string, TrendCard>;
}

/** A drawing with its company's name above it and the words for each numbered line below it. */
export function TrendFigure({ panel, axes, cards }: TrendFigureProps) {
  const { id, company, continued, lines } = panel;
  const height = company === null ? CHART_HEIGHT : PANEL_HEIGHT;
  const placed = placePanel(lines, axes, height);
  const label = company
    ? `${company.name}${continued ? ", continued" : ""}`
    : "All milestones of the selection";
  const pointCards = lines.flatMap(({ points }) => points.flatMap((point) => cards.get(point.id) ?? []));
  return (
    <figure className={company ? styles.panel : styles.chart} aria-labelledby={`${id}-title`}>
      <figcaption>
        <h3 id={`${id}-title`} className={company ? undefined : "visually-hidden"}>
          {company ? <Link href={company.href}>{company.name}</Link> : label}
          {continued && <span className={styles.continued}> continued</span>}
        </h3>
      </figcaption>
      <TrendStage panel={placed} cards={pointCards} label={`Trend of targets: ${label}`}>
        <Picture panel={placed} />
      </TrendStage>
      <TrendKey lines={lines} />
    </figure>
  );
}
