import { Facts } from "@/components/facts";
import { CompanyList, type Names } from "@/components/record-link";
import { COMPANY_KINDS } from "@/lib/domain/company-kinds";
import { labelOf } from "@/lib/domain/list";
import type { CompanyInput } from "@/lib/view-models/company/input";
import { countryName } from "@/lib/view-models/country-name";

interface CompanyFactsProps {
  input: Pick<CompanyInput, "company" | "parts">;
  names: Names;
  query: string;
}

/** Who a company is, how else it is called, and what it is a part of. */
export function CompanyFacts({ input, names, query }: CompanyFactsProps) {
  const { company, parts } = input;
  const links = { names, query };
  return (
    <Facts
      facts={[
        { label: "Kind", content: labelOf(COMPANY_KINDS, company.kind) },
        company.country !== null && { label: "Country", content: countryName(company.country) },
        company.aliases.length > 0 && { label: "Also written", content: company.aliases.join("; ") },
        company.partOf !== null && {
          label: "Part of",
          content: <CompanyList ids={[company.partOf]} {...links} />,
        },
        parts.length > 0 && {
          label: "Its parts",
          content: <CompanyList ids={parts.map(({ id }) => id)} {...links} />,
        },
      ]}
    />
  );
}
