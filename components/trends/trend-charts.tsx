import { Link } from "@/components/link";
import { Section } from "@/components/section";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { trendForms } from "@/lib/view-models/trends/forms";
import type { TrendsInput } from "@/lib/view-models/trends/input";
import { drawnSentence, panelsSentence } from "@/lib/view-models/trends/sentences";
import type { TrendSeries } from "@/lib/view-models/trends/series";
import { TrendFigure } from "./trend-figure";
import { TrendLegend } from "./trend-legend";
import styles from "./trends.module.css";

/** The drawings, under what they are and how they are read. */
export function TrendCharts({ series, input }: { series: TrendSeries; input: TrendsInput }) {
  const { panels, axes, cards, asOf } = series;
  const { asked, total, promises, milestones } = input;
  const left = drawnSentence(total, promises.length, milestones.length);
  return (
    <Section id="drawings" title="When it was said, and the date that was given">
      <p>
        Across stands when it was said, upwards the date that was given, with its window as a bar. A flat line
        is a date that stays while it is repeated; a line along the dashed diagonal, where now meets the
        target, is “always a few years away”.
      </p>
      <TrendLegend forms={trendForms(panels)} asOf={asOf} />
      <p className={styles.rule}>{panelsSentence(milestones.length)}</p>
      {left && (
        <p className={styles.left}>
          {left}{" "}
          <Link href={`/milestones${formatQuery(asked.filter, { asOf: asked.askedDay })}`}>
            All in a list
          </Link>
        </p>
      )}
      <div className={panels.length > 1 ? styles.panels : styles.one}>
        {panels.map((panel) => (
          <TrendFigure key={panel.id} panel={panel} axes={axes} cards={cards} />
        ))}
      </div>
    </Section>
  );
}
