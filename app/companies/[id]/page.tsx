import type { Metadata } from "next";
import { CompanyPage } from "@/components/company/company-page";
import { Main } from "@/components/site/main";
import { CompanyData } from "@/components/structured-data";
import { readCompanyPage } from "@/lib/db/pages/company-page";
import { readNewId } from "@/lib/db/pages/record-pages";
import { formatSiteAddress } from "@/lib/http/origin";
import {
  buildRecordMetadata,
  createRecordReader,
  leaveRecordPage,
  type RecordProps,
  readRecordAddress,
} from "@/lib/http/record-page";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import { describeCompany } from "@/lib/view-models/company";

const read = createRecordReader(readCompanyPage);

export async function generateMetadata(props: RecordProps): Promise<Metadata> {
  const { id, params } = await readRecordAddress(props);
  const data = await read(id, params.asOfParam, params.scope);
  if (!data) return {};
  return buildRecordMetadata(
    "companies",
    { id, title: data.company.name, description: describeCompany(data) },
    params,
  );
}

/** A company, as it stands today or stood on the day that the address asks for. */
export default async function Page(props: RecordProps) {
  const { id, params, problems } = await readRecordAddress(props);
  const data = await read(id, params.asOfParam, params.scope);
  if (!data) return leaveRecordPage("companies", props, readNewId);
  return (
    <Main
      {...renderToMarkup(
        <>
          {params.asOfParam === null && (
            <CompanyData company={data.company} companies={data.companies} site={formatSiteAddress()} />
          )}
          <CompanyPage site={formatSiteAddress()} data={data} problems={problems} />
        </>,
      )}
    />
  );
}
