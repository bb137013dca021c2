import { Facts } from "@/components/facts";
import { CompanyList, type Names } from "@/components/record-link";
import { ScopeLink } from "@/components/scope-link";
import { COMPANY_KINDS, countryName } from "@/lib/domain/companies";
import { labelOf } from "@/lib/domain/list";
import type { CompanyInput } from "@/lib/view-models/company";
import { writeCarriedQuery } from "@/lib/view-models/lists";
import { recordHref } from "@/lib/view-models/record-href";

interface CompanyFactsProps {
  input: Pick<CompanyInput, "asked" | "company" | "parts" | "totals">;
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
        { label: "Shown here", content: <ScopeSwitch input={input} /> },
      ]}
    />
  );
}

/** Which records the page shows, and the way to the others. */
function ScopeSwitch({ input: { asked, company, totals } }: Pick<CompanyFactsProps, "input">) {
  const [solid, all] = [totals["solid-state"], totals.all];
  const more = all.partnerships + all.milestones - solid.partnerships - solid.milestones;
  const isAll = asked.scope === "all";
  if (more === 0 && !isAll) return "Records on solid-state batteries; there are no others";
  return (
    <>
      {isAll ? "All records" : "Records on solid-state batteries"};{" "}
      <ScopeLink
        scope={asked.scope}
        more={more}
        hrefOf={(scope) => recordHref("companies", company.id, writeCarriedQuery(asked.askedDay, scope))}
      />
    </>
  );
}
