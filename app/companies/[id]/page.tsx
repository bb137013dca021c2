import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompanyPage } from "@/components/company/company-page";
import { Main } from "@/components/site/main";
import { CompanyData } from "@/components/structured-data";
import { readCompanyPage } from "@/lib/db/pages/company-page";
import { siteAddress } from "@/lib/http/origin";
import { type RecordProps, readRecordAddress, recordMetadata, recordReader } from "@/lib/http/record-page";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import { companyLead } from "@/lib/view-models/company";

const read = recordReader(readCompanyPage);

export async function generateMetadata(props: RecordProps): Promise<Metadata> {
  const { id, asked } = await readRecordAddress(props);
  const data = await read(id, asked.askedDay, asked.scope);
  if (!data) return {};
  return recordMetadata("companies", { id, title: data.company.name, description: companyLead(data) }, asked);
}

/** A company, as it stands today or stood on the day that the address asks for. */
export default async function Page(props: RecordProps) {
  const { id, asked, problems } = await readRecordAddress(props);
  const data = await read(id, asked.askedDay, asked.scope);
  if (!data) notFound();
  return (
    <Main
      {...renderToMarkup(
        <>
          {asked.askedDay === null && (
            <CompanyData company={data.company} companies={data.companies} site={siteAddress()} />
          )}
          <CompanyPage site={siteAddress()} data={data} problems={problems} />
        </>,
      )}
    />
  );
}
