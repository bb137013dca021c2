import { Country } from "@/components/country";
import { type Column, DataTable } from "@/components/data-table";
import { EmbedSnippet, OembedLink } from "@/components/embed/embed-snippet";
import { ViewFrame } from "@/components/explore/view-frame";
import { NothingMatches } from "@/components/filters/nothing-matches";
import { Link } from "@/components/link";
import { Section } from "@/components/section";
import { COMPANY_KINDS, formatCountry } from "@/lib/domain/companies";
import { getLabel } from "@/lib/domain/list";
import type { Company } from "@/lib/schema/api/shapes";
import type { FilteredPageData } from "@/lib/schema/pages/list-page";
import { formatQuery, toggleFilter } from "@/lib/schema/parameters/format-query";
import type { ListParams } from "@/lib/schema/parameters/to-params";
import { listChartFiles } from "@/lib/view-models/downloads";
import { countFiltered, writeFilter } from "@/lib/view-models/filters/filter-sentence";
import { buildListForm } from "@/lib/view-models/filters/forms";
import { buildLabels } from "@/lib/view-models/filters/labels";
import { buildListFollow } from "@/lib/view-models/follow-links";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import type { CompanyNode, NetworkInput } from "@/lib/view-models/network/graph";
import { layOutNetwork } from "@/lib/view-models/network/layout";
import {
  buildCountryMatrix,
  type CountryMatrix,
  getNetworkSortLink,
  sortCompanies,
  writeLeftOut,
  writeNetworkFinding,
  writeNetworkLead,
} from "@/lib/view-models/network/table";
import { getRecordHref } from "@/lib/view-models/record-href";
import { formatCount, formatList } from "@/lib/view-models/text";
import styles from "./network.module.css";
import { NetworkDrawing, NetworkKey } from "./network-drawing";

/** A table of more rows is folded away until it is put in an order. */
const MOST_OPEN = 24;

interface NetworkPageProps {
  /** The site's own address without a closing slash; empty where it does not know it. */
  site: string;
  data: FilteredPageData & { readonly records: NetworkInput; readonly named: readonly Company[] };
}

/** Who works with whom, under a filter: as a drawing, by company and by country. */
export function NetworkPage({ data, site }: NetworkPageProps) {
  const { params, problems, facets, named, namedRecords, said, records } = data;
  const { filter, asOfParam } = params;
  const network = layOutNetwork(records);
  const labels = buildLabels("partnerships", named, namedRecords);
  const sentence = writeFilter("partnerships", filter, records.total, labels);
  const brief = writeFilter("partnerships", filter, records.total, labels, { isBrief: true });
  const query = writeCarriedQuery(asOfParam, filter.scope);
  const model = buildListForm("partnerships", params, facets, named, {
    path: "/network",
    records: namedRecords,
    problems,
  });
  const view = { chart: "network", listParams: params } as const;
  return (
    <ViewFrame
      title="Network"
      tabs
      path="/network"
      query={formatQuery(filter, { ...params.carried, sort: params.sort })}
      model={model}
      counts={countFiltered("partnerships", filter, records.total)}
      shows={sentence}
      finding={writeNetworkFinding(network)}
      sentence={`${brief}${writeLeftOut(network.leftOut)}`}
      files={listChartFiles("network", params)}
      embed={<EmbedSnippet title="Network" view={view} site={site} />}
      follow={buildListFollow("partnerships", filter, labels)}
      legend={
        records.total > 0 && (
          <NetworkKey
            network={network}
            hrefUnder={(technology) =>
              `/network${formatQuery(toggleFilter(filter, { technology }), { ...params.carried, asOf: asOfParam, sort: params.sort })}`
            }
          />
        )
      }
      {...{ params, problems, said, site }}
    >
      {records.total === 0 ? (
        <NothingMatches
          title="No partnerships match these filters."
          model={model}
          noun="partnership"
          everyScope={`/network${formatQuery({ ...filter, scope: "all" }, { ...params.carried, asOf: asOfParam })}`}
        />
      ) : (
        <>
          <NetworkDrawing network={network} label={writeNetworkLead(network)} query={query} />
          <div className={styles.tables}>
            <Section id="companies" title="By company">
              <Companies companies={network.companies} params={params} query={query} />
            </Section>
            <Section id="countries" title="By country">
              <Countries matrix={buildCountryMatrix(network, params)} />
            </Section>
          </div>
        </>
      )}
      <OembedLink title="Network" page={`/network${formatQuery(filter, { asOf: asOfParam })}`} />
    </ViewFrame>
  );
}

interface CompaniesProps {
  companies: readonly CompanyNode[];
  params: ListParams;
  query: string;
}

/** The companies with their partners, in the order that the address asks for. */
function Companies({ companies, params, query }: CompaniesProps) {
  const sort = (name: string) => getNetworkSortLink(params, name);
  const columns: Column<CompanyNode>[] = [
    {
      key: "name",
      label: "Company",
      head: true,
      sort: sort("name"),
      render: ({ id, label }) => <Link href={getRecordHref("companies", id, query)}>{label}</Link>,
    },
    { key: "kind", label: "Kind", render: ({ kind }) => getLabel(COMPANY_KINDS, kind) },
    {
      key: "country",
      label: "Country",
      render: ({ country }) => <Country id={country} />,
    },
    {
      key: "partners",
      label: "Partners",
      numeric: true,
      sort: sort("partners"),
      render: ({ partners }) => partners,
    },
    {
      key: "partnerships",
      label: "Partnerships",
      numeric: true,
      sort: sort("partnerships"),
      render: ({ partnerships }) => partnerships,
    },
  ];
  return (
    <details open={companies.length <= MOST_OPEN || params.sort !== null}>
      <summary>{formatCount(companies.length, "organisation")} with their partners</summary>
      <DataTable
        caption=""
        columns={columns}
        rows={sortCompanies(companies, params.sort)}
        rowKey={({ id }) => id}
        empty={null}
      />
    </details>
  );
}

/** How many partnerships have companies of both countries, each number a link to them. */
function Countries({ matrix: { rows, leftOut } }: { matrix: CountryMatrix }) {
  if (rows.length === 0) return <p>The countries of these companies are unknown.</p>;
  return (
    <>
      <p className={styles.note}>
        Partnerships between companies of two countries; on the diagonal, all partnerships with a company from
        that country.
        {leftOut.length > 0 &&
          ` Not shown, with the fewest partnerships: ${formatList(leftOut.map(formatCountry), "and")}.`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className={styles.matrix} aria-label="Partnerships by pair of countries" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {rows.map(({ country }) => (
                <th key={country} scope="col">
                  <abbr title={formatCountry(country)}>{country}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ country, cells }) => (
              <tr key={country}>
                <th scope="row">{formatCountry(country)}</th>
                {cells.map(({ country: other, count, href }) => (
                  <td key={other} data-same={country === other ? "" : undefined}>
                    {href === null ? count || "" : <Link href={href}>{count}</Link>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
