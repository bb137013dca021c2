import { type Column, DataTable } from "@/components/data-table";
import { Link } from "@/components/link";
import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import { formatDate } from "@/lib/domain/date-text";
import { groupBy } from "@/lib/domain/list";
import type { CorrectedRecord, Correction } from "@/lib/schema/pages/remarks";
import { getRecordHref } from "@/lib/view-models/record-href";
import { formatCount, formatNumber } from "@/lib/view-models/text";
import styles from "./corrections.module.css";

const COLUMNS: readonly Column<Correction>[] = [
  {
    key: "about",
    label: "About",
    head: true,
    render: ({ about }) => (
      <ul className={styles.about}>
        {about.map((record) => (
          <About key={record.id} record={record} />
        ))}
      </ul>
    ),
  },
  {
    key: "was",
    label: "Before",
    render: ({ was, since }) => (
      <>
        {was}
        {since && <span className={styles.by}> Since {formatDate({ edtf: since })}.</span>}
      </>
    ),
  },
  {
    key: "is",
    label: "Now",
    render: ({ is, source }) => (
      <>
        {is}
        {source && (
          <>
            {" "}
            By <Link href={getRecordHref("sources", source.id)}>{source.publisher}</Link>.
          </>
        )}
      </>
    ),
  },
];

/** A record, and whose words on it were meant. */
function About({ record: { collection, id, name, sources } }: { record: CorrectedRecord }) {
  return (
    <li>
      <Link href={getRecordHref(collection, id)}>{name}</Link>
      {sources.length > 0 && (
        <span className={styles.by}>
          {" by "}
          {sources.map(({ id: source, publisher, statement }, index) => (
            <span key={statement}>
              {index > 0 && ", "}
              <Link href={`${getRecordHref("sources", source)}#${statement}`}>{publisher}</Link>
            </span>
          ))}
        </span>
      )}
    </li>
  );
}

/** What was wrong here, by the day on which it was corrected; of each day the first ten until all are asked for. */
export function CorrectionsPage({ corrections }: { corrections: readonly Correction[] }) {
  const [latest] = corrections;
  const days = [...groupBy(corrections, ({ on }) => on)];
  return (
    <>
      <PageHead
        title="Corrections"
        lead={
          latest
            ? `${formatCount(corrections.length, "correction")} of our own mistakes, the latest on ${formatDate({ edtf: latest.on })}.`
            : "No corrections yet."
        }
      />
      <p className={styles.intro}>
        When a company moves a date, that is not a correction: see <Link href="/changes">Changes</Link>. How
        we handle mistakes is explained under <Link href="/about#corrections">About</Link>.
      </p>
      {days.map(([day, ofDay]) => (
        <Section
          key={day}
          id={`d${day}`}
          title={`${formatNumber(ofDay.length)} corrected on ${formatDate({ edtf: day })}`}
        >
          <DataTable
            caption=""
            columns={COLUMNS}
            rows={ofDay}
            rowKey={({ about, was }) => `${about[0]?.id} ${was}`}
            empty={null}
            fold="corrections"
          />
        </Section>
      ))}
    </>
  );
}
