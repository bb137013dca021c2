import { ReferencePage } from "@/components/api/reference-page";
import { Main } from "@/components/site/main";
import { openApiDocument } from "@/lib/formats/openapi/document";
import { referenceOf } from "@/lib/formats/openapi/reference";
import { DATA_LICENCE, environment, today } from "@/lib/http/environment";
import { pageMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";

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
