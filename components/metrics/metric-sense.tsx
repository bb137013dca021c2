import { DateWords } from "@/components/date-words";
import { TechnologyTags } from "@/components/technology-tag";
import { labelOf } from "@/lib/domain/list";
import { NATURES } from "@/lib/domain/quantities";
import type { Metric } from "@/lib/schema/api/shapes";
import styles from "./metrics.module.css";

/** How a figure is meant: measured, reported or aimed at, for when, under which conditions, of which technology. */
export function MetricSense({ metric }: { metric: Metric }) {
  const { nature, date, conditions, technologies } = metric;
  return (
    <>
      {labelOf(NATURES, nature)}
      {date && (
        <>
          , <DateWords date={date} />
        </>
      )}
      {conditions && <span className={styles.quiet}>{conditions}</span>}
      {technologies.length > 0 && <TechnologyTags technologies={technologies} />}
    </>
  );
}
