import { type Column, DataTable } from "@/components/data-table";
import { DateText } from "@/components/dates";
import { Definitions } from "@/components/definitions";
import { Link } from "@/components/link";
import { Section } from "@/components/section";
import { formatDate } from "@/lib/domain/date-text";
import { toEdtf } from "@/lib/domain/edtf-date";
import { LEVELS, NATURES, QUALIFIERS, QUANTITIES, TEST_CYCLES } from "@/lib/domain/quantities";
import { DATE_RULES, type DateRule } from "@/lib/domain/said-date/rules";
import { PUBLISHED_BASES, READINGS, SOURCE_KINDS, TIERS } from "@/lib/domain/sourcing";
import { TERMS } from "@/lib/domain/terms";
import styles from "./about.module.css";

export function Method() {
  return (
    <Section id="method" title="What is recorded">
      <div className="prose">
        <p>
          The unit is the claim: what one source says about one milestone or one partnership. A claim keeps
          the date as given, who made it, when, and the paragraph it is from. Every date, number and relation
          on these pages rests on one.
        </p>
        <p>
          No claim is overwritten. When a company moves a date, the old one is kept beside the new one; the
          history is the point. Statuses, how far a date has moved, whether a partnership is still active: all
          of that is worked out from the claims, for today or for any earlier day, and never entered by hand.
        </p>
        <p>
          An announcement is reported as what the company says, not as what will happen. Two sources that say
          the same are two claims; one text carried by several papers counts once. Summaries are in our own
          words. A passage that looks mistranslated or mistaken is recorded as published, with a note on the
          doubt.
        </p>
      </div>
      <h3 className={styles.subhead}>The terms</h3>
      <Definitions entries={TERMS} />
    </Section>
  );
}

const COLUMNS: readonly Column<DateRule>[] = [
  {
    key: "said",
    label: "Said",
    head: true,
    render: ({ said }) => <span className={styles.said}>{said}</span>,
  },
  { key: "stored", label: "Stored", render: ({ stored }) => <code>{stored}</code> },
  { key: "shown", label: "Shown", render: ({ stored }) => <DateText date={shapeOf(stored)} /> },
];

export function Dates() {
  return (
    <Section id="dates" title="How dates are read">
      <div className="prose">
        <p>
          A date is stored as given and never made more exact. “By 2025” is open towards the past, “as early
          as 2027” towards the future; “early 2027” is a window whose ends are soft. Filters, charts and sums
          work with the first and the last day a date allows, and an approximate date has the same first and
          last day as an exact one.
        </p>
        <p>
          “This year”, “in June” or “Thursday” count from the day the source was published, not from today. If
          nobody states a date but the text allows one to be worked out, it is marked as approximate and
          explained in a note; what is unknown stays unknown. The day of an announcement is never taken as the
          day of the thing announced.
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
  return { ...toEdtf(stored), text: formatDate({ edtf: stored }) };
}

/** From the nearest to the farthest; the list itself runs the other way, as an order of words needs it. */
const NEAREST_FIRST = [...TIERS].reverse();

export function Sources() {
  return (
    <Section id="sources" title="Sources and figures">
      <div className="prose">
        <p>
          Every claim names its source and the paragraphs it rests on, numbered from 1. If only an excerpt
          could be read, the reference says so.
        </p>
      </div>
      <h3 className={styles.subhead}>How close a source is</h3>
      <Definitions compact entries={NEAREST_FIRST} />
      <p className={styles.note}>
        A claim that rests on tertiary sources alone is marked as weakly sourced everywhere, until a better
        source makes the same claim: about the same thing, with the same date, from the same time. You can
        hide such claims in every list, the timeline and the trends; targets, statuses and slips are then
        worked out without them. Pages that carry one agency’s text count once.
      </p>
      <h3 className={styles.subhead}>Kinds of source</h3>
      <Definitions compact entries={SOURCE_KINDS} />
      <h3 className={styles.subhead}>Basis of the publication date</h3>
      <Definitions compact entries={PUBLISHED_BASES} />
      <h3 className={styles.subhead}>How much of it was read</h3>
      <Definitions compact entries={READINGS} />
      <h3 className={styles.subhead}>What figures measure</h3>
      <p className={styles.note}>
        A figure is recorded as its source gives it. An investment is not the value of a deal, a rise to 15 %
        is not a rise by 15 %, and one sum in two currencies is one sum.
      </p>
      <Definitions compact entries={QUANTITIES} />
      <h3 className={styles.subhead}>Basis of figures</h3>
      <Definitions compact entries={NATURES} />
      <Definitions compact entries={LEVELS} />
      <Definitions compact entries={TEST_CYCLES} />
      <Definitions compact entries={QUALIFIERS.filter(({ label }) => label !== "")} />
    </Section>
  );
}

export function Licence() {
  return (
    <Section id="licence" title="Licence and data">
      <div className="prose">
        <p>
          The data is free to use for any purpose, including commercially, if you credit Interphase with a
          link: <a href="https://creativecommons.org/licenses/by/4.0/">Creative Commons Attribution 4.0</a>.
          The code is under the MIT licence. The articles themselves belong to their publishers; this site
          holds only facts from them, in our own words, with links.
        </p>
        <p>
          Download everything as <a href="/api/v1/dataset.zip">tables in a zip file</a> or as{" "}
          <a href="/api/v1/dataset.json">one JSON document</a>. Every list, chart and feed is also available
          through the <Link href="/api">API</Link>, with the same filters as its page.
        </p>
      </div>
    </Section>
  );
}

/** @param contactUrl where corrections go; null where the site names no address */
export function Corrections({ contactUrl }: { contactUrl: string | null }) {
  return (
    <Section id="corrections" title="Corrections">
      <div className="prose">
        <p>
          We correct our own mistakes in place. A publisher’s correction is noted beside the earlier claim. A
          page is wrong if it says something its source does not, or leaves out something it does; a broken
          promise is not a mistake, and stays.
        </p>
        <p>
          Every correction so far is <Link href="/corrections">listed</Link>. Addresses are permanent: if a
          record was merged into another, its old address leads there.
        </p>
        <p>
          {contactUrl ? (
            <>
              <a href={contactUrl}>Correct this</a>: please name the page, the source and the paragraph.
            </>
          ) : (
            "Every claim names the source and the paragraph it rests on, so that anybody can check it."
          )}
        </p>
      </div>
    </Section>
  );
}
