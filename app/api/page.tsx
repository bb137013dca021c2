import { ReferencePage } from "@/components/api/reference-page";
import { openApiDocument } from "@/lib/formats/openapi/document";
import { referenceOf } from "@/lib/formats/openapi/reference";
import { environment } from "@/lib/http/environment";
import { DATA_LICENCE } from "@/lib/http/licence";
import { pageMetadata } from "@/lib/http/page-metadata";
import { today } from "@/lib/http/today";

export const revalidate = 3600;

export const generateMetadata = () => pageMetadata("/api");

export default function ApiPage() {
  const { siteUrl, port } = environment();
  const document = openApiDocument({ site: siteUrl, licence: DATA_LICENCE, today: today() });
  return <ReferencePage reference={referenceOf(document)} site={siteUrl ?? `http://localhost:${port}`} />;
}
