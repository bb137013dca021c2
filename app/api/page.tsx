import { ReferencePage } from "@/components/api/reference-page";
import { Main } from "@/components/site/main";
import { openApiDocument } from "@/lib/formats/openapi/document";
import { referenceOf } from "@/lib/formats/openapi/reference";
import { environment } from "@/lib/http/environment";
import { DATA_LICENCE } from "@/lib/http/licence";
import { pageMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";
import { today } from "@/lib/http/today";

export const revalidate = 3600;

export const generateMetadata = () => pageMetadata("/api");

export default function ApiPage() {
  const { siteUrl, port } = environment();
  const document = openApiDocument({ site: siteUrl, licence: DATA_LICENCE, today: today() });
  return (
    <Main
      {...renderToMarkup(
        <ReferencePage reference={referenceOf(document)} site={siteUrl ?? `http://localhost:${port}`} />,
      )}
    />
  );
}
