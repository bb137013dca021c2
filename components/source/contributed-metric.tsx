import { MetricSense, MetricValue } from "@/components/metrics/metric-table";
import { getLabel } from "@/lib/domain/list";
import { QUANTITIES } from "@/lib/domain/quantities";
import type { Metric } from "@/lib/schema/api/shapes";
import { Contribution, type ContributionLinks } from "./contribution";
import styles from "./source.module.css";

interface ContributedMetricProps extends ContributionLinks {
  metric: Metric;
}

/** A figure as its source gives it: about what, how much, how it is meant, whose word. */
export function ContributedMetric({ metric, ...links }: ContributedMetricProps) {
  return (
    <Contribution statement={metric} subject={metric.subject} {...links}>
      <p className={styles.says}>
        {getLabel(QUANTITIES, metric.quantity)}: <MetricValue metric={metric} />
      </p>
      <div>
        <MetricSense metric={metric} />
      </div>
    </Contribution>
  );
}
