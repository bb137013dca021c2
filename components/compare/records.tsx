import { type Column, DataTable } from "@/components/data-table";
import { Link } from "@/components/link";
import { RecordBar } from "@/components/record/record-bar";
import { isOutcome } from "@/lib/domain/outcomes";
import type { Company } from "@/lib/schema/api/shapes";
import { buildMeasures, type CompareInput, type Measure } from "@/lib/view-models/compare/compare";
import { getCompanyLook } from "@/lib/view-models/compare/panel";
import { getOutcomeHref } from "@/lib/view-models/promise-record";
import { CompanyName, type PartProps } from "./company-name";
import styles from "./compare.module.css";

/** The records as bars to one scale, a company in each row; on a phone a measure after the other, a company in each line. */
export function Records({ data, query }: PartProps) {
  const { compared, records, params } = data;
  const most = Math.max(1, ...[...records.values()].map(({ dated }) => dated));
  const columns: Column<Company>[] = [
    {
      key: "company",
      label: "Company",
      head: true,
      render: ({ id }) => <CompanyName data={data} id={id} query={query} />,
    },
    {
      key: "promised",
      label: "Promised",
      render: ({ id }) => {
        const record = records.get(id);
        return record && <RecordBar record={record} most={most} />;
      },
    },
    ...buildMeasures(data).map((measure) => ({
      key: measure.id,
      label: measure.label,
      render: (company: Company) => (
        <MeasureBar
          measure={measure}
          place={compared.indexOf(company)}
          company={company.id}
          params={params}
        />
      ),
    })),
  ];
  return (
    <DataTable
      caption=""
      columns={columns}
      rows={compared}
      rowKey={({ id }) => id}
      byColumn={({ name }) => name}
      empty={<p>No company.</p>}
    />
  );
}

interface MeasureBarProps extends Pick<CompareInput, "params"> {
  measure: Measure;
  /** The company's among those compared; its bars have the colour of its line. */
  place: number;
  company: string;
}

/** A number and its bar; a count of what became of promises leads to exactly those. */
function MeasureBar({ measure, place, company, params: { filter, asOfParam } }: MeasureBarProps) {
  const value = measure.values.find((each) => each.company === company);
  if (!value) return null;
  const { kind, year, scope, sourcing } = filter;
  const href =
    isOutcome(measure.id) && value.share > 0
      ? getOutcomeHref({ company: [company], kind, year, scope, sourcing }, asOfParam, measure.id)
      : null;
  return (
    <span className={styles.measure} data-unit={measure.unit}>
      <span>{href === null ? (value.words ?? "–") : <Link href={href}>{value.words}</Link>}</span>
      <span
        className={styles.bar}
        style={{ inlineSize: `${value.share * 100}%`, background: `var(--${getCompanyLook(place).ink})` }}
        aria-hidden="true"
      />
    </span>
  );
}
