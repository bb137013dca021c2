import { ReferencePage } from "@/components/api/reference-page";
import { Main } from "@/components/site/main";
import { openApiDocument } from "@/lib/formats/openapi/document";
import { buildReference } from "@/lib/formats/openapi/reference";
import { DATA_LICENCE, getToday, readEnvironment } from "@/lib/http/environment";
import { buildPageMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";

export const revalidate = 3600;

export const generateMetadata = () => buildPageMetadata("/api");

export default function ApiPage() {
  const { siteUrl, port } = readEnvironment();
  const document = openApiDocument({ site: siteUrl, licence: DATA_LICENCE, today: getToday() });
  return (
    <Main
      {...renderToMarkup(
        <ReferencePage reference={buildReference(document)} site={siteUrl ?? `http://localhost:${port}`} />,
      )}
    />
  );
}
