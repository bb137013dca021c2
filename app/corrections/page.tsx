import { CorrectionsPage } from "@/components/corrections/corrections-page";
import { Main } from "@/components/site/main";
import { readCorrections } from "@/lib/db/pages/about-pages";
import { buildPageMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";

export const generateMetadata = () => buildPageMetadata("/corrections");

export default async function Page() {
  return <Main {...renderToMarkup(<CorrectionsPage corrections={await readCorrections()} />)} />;
}
