import { type Column, DataTable } from "@/components/data-table";
import { Link } from "@/components/link";
import { Section } from "@/components/section";
import { formatCountry } from "@/lib/domain/companies";
import { formatDate } from "@/lib/domain/date-text";
import { getLabel } from "@/lib/domain/list";
import { TIERS } from "@/lib/domain/sourcing";
import { measureWilsonInterval } from "@/lib/domain/wilson";
import type { FacetCount } from "@/lib/schema/pages/list-page";
import type { CountryShare, Coverage, SourceShare } from "@/lib/schema/pages/remarks";
import { formatQuery } from "@/lib/schema/parameters/format-query";
import { formatCount, formatNumber } from "@/lib/view-models/text";
import styles from "./about.module.css";

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language" });

const COUNTRIES: readonly Column<CountryShare>[] = [
  { key: "country", label: "Country", head: true, render: ({ id }) => formatCountry(id) },
  {
    key: "companies",
    label: "Companies",
    numeric: true,
    render: ({ id, companies }) => (
      <Link href={`/companies${formatQuery({ country: [id] })}`}>{formatNumber(companies)}</Link>
    ),
  },
  {
    key: "milestones",
    label: "Milestones",
    numeric: true,
    render: ({ id, milestones }) => (
      <Link href={`/milestones${formatQuery({ country: [id] })}`}>{formatNumber(milestones)}</Link>
    ),
  },
];

/** Sources and their claims, by something that they have. */
function listShareColumns(label: string, nameOf: (id: string) => string): readonly Column<SourceShare>[] {
  return [
    { key: "name", label, head: true, render: ({ id }) => nameOf(id) },
    { key: "sources", label: "Sources", numeric: true, render: ({ sources }) => formatNumber(sources) },
    { key: "claims", label: "Claims", numeric: true, render: ({ claims }) => formatNumber(claims) },
  ];
}

const YEARS: readonly Column<FacetCount>[] = [
  { key: "year", label: "Published in", head: true, render: ({ id }) => id },
  {
    key: "sources",
    label: "Sources",
    numeric: true,
    render: ({ id, count }) => <Link href={`/sources?year=${id}`}>{formatNumber(count)}</Link>,
  },
];

const percent = (share: number) => Math.round(100 * share);

/** What the content covers, how often it was found right, and what it lacks. */
export function CoverageSection({ coverage }: { coverage: Coverage }) {
  const { asOf, sources, claims, byCountry, byLanguage, byTier, byYear } = coverage;
  return (
    <Section id="coverage" title="What is covered, and what is missing">
      <div className="prose">
        <p>
          On {formatDate({ edtf: asOf })}, solid-state batteries were covered by{" "}
          {formatCount(sources, "source")} with {formatCount(claims, "claim")}. What was said in languages
          that are not listed here is known only second-hand.
        </p>
      </div>
      <div className={styles.tables}>
        <ShareTable caption="Companies and milestones by country" columns={COUNTRIES} rows={byCountry} />
        <ShareTable
          caption="Sources by language"
          columns={listShareColumns("Language", (id) => LANGUAGES.of(id) ?? id)}
          rows={byLanguage}
        />
        <ShareTable
          caption="Sources by tier"
          columns={listShareColumns("Tier", (id) => getLabel(TIERS, id as (typeof TIERS)[number]["id"]))}
          rows={byTier}
        />
        <ShareTable caption="Sources by year" columns={YEARS} rows={byYear} />
      </div>
      <Accuracy coverage={coverage} />
      <Missing coverage={coverage} />
    </Section>
  );
}

interface ShareTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}

function ShareTable<Row extends { readonly id: string }>(props: ShareTableProps<Row>) {
  return <DataTable {...props} rowKey={({ id }) => id} empty={null} stack={false} />;
}

function Accuracy({ coverage: { audits, checked, claims } }: { coverage: Coverage }) {
  const [latest, ...earlier] = audits;
  return (
    <>
      <h3 className={styles.subhead}>How often it is right</h3>
      <div className="prose">
        {latest && <Audit audit={latest} />}
        <p>
          Mistakes that are found are corrected and listed under <Link href="/corrections">Corrections</Link>.
          A second reader has checked {formatCount(checked, "claim")} of {formatNumber(claims)} against their
          pages so far.
        </p>
      </div>
      {earlier.length > 0 && (
        <details className={styles.leftOut}>
          <summary>{formatCount(earlier.length, "earlier audit")}</summary>
          <div className="prose">
            {earlier.map((audit) => (
              <Audit key={audit.how} audit={audit} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

/** A draw of claims that were held against their pages, and how many of them were right. */
function Audit({ audit: { on, drawn, right, how } }: { audit: Coverage["audits"][number] }) {
  const { share, low, high } = measureWilsonInterval(right, drawn);
  return (
    <p>
      Audit of {formatDate({ edtf: on })}: {right} of {drawn} claims were right, {percent(share)} % (95 %
      interval: {percent(low)} to {percent(high)} %). {how}
    </p>
  );
}

function Missing({ coverage }: { coverage: Coverage }) {
  const { withoutReport, excerpts, sources, weakClaims, claims, leftOut } = coverage;
  return (
    <>
      <h3 className={styles.subhead}>What is missing, and why</h3>
      <ul className={styles.missing}>
        <li>
          <Link href={`/milestones${formatQuery({ status: ["unreported"] })}`}>
            {formatCount(withoutReport, "promise")}
          </Link>{" "}
          passed without a report: no source found so far says what happened. We search for reports, starting
          with the longest overdue.
        </li>
        <li>
          {formatCount(excerpts, "source")} of {formatNumber(sources)} could be read only in part; the rest of
          their text is unknown to us.
        </li>
        <li>
          {formatCount(weakClaims, "claim")} of {formatNumber(claims)} rest on tertiary sources alone, and are
          marked as weakly sourced.
        </li>
      </ul>
      {leftOut.length > 0 && (
        <details className={styles.leftOut}>
          <summary>What was read and left out, with the reasons ({formatNumber(leftOut.length)})</summary>
          <dl>
            {leftOut.map(({ what, why }) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{why}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
