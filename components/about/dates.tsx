import { type Column, DataTable } from "@/components/data-table";
import { DateWords } from "@/components/date-words";
import { Section } from "@/components/section";
import { DATE_RULES, type DateRule, dateText } from "@/lib/domain/date-text";
import { edtf } from "@/lib/domain/edtf-date";
import styles from "./about.module.css";

const COLUMNS: readonly Column<DateRule>[] = [
  {
    key: "said",
    label: "Said",
    head: true,
    render: ({ said }) => <span className={styles.said}>{said}</span>,
  },
  { key: "stored", label: "Stored", render: ({ stored }) => <code>{stored}</code> },
  { key: "shown", label: "Shown", render: ({ stored }) => <DateWords date={shapeOf(stored)} /> },
];

export function Dates() {
  return (
    <Section id="dates" title="How dates are read">
      <div className="prose">
        <p>
          A date is stored as it was said and never made more exact. “By 2025” stays open towards the past,
          “as early as 2027” towards the future; “early 2027” is a window whose ends are soft. Filters, charts
          and sums work with the first and the last day a date allows, and an approximate date has the same
          days as an exact one.
        </p>
        <p>
          “This year”, “in June” or “Thursday” count from the day the source was published, not from today. A
          date that nobody states is worked out where the text allows it, marked as approximate, and explained
          in a note; what is unknown stays unknown. The day of an announcement is never taken for the day of
          the thing announced.
        </p>
      </div>
      <div className={styles.table}>
        <DataTable
          caption="Dates are written in EDTF (ISO 8601-2), by these rules."
          columns={COLUMNS}
          rows={DATE_RULES}
          rowKey={({ said }) => said}
          empty={null}
          stack={false}
        />
      </div>
    </Section>
  );
}

function shapeOf(stored: string) {
  return { ...edtf(stored), text: dateText({ edtf: stored }) };
}
