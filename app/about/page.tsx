import styles from "@/components/about/about.module.css";
import { Contents } from "@/components/about/contents";
import { CoverageSection } from "@/components/about/coverage";
import { Corrections, Dates, Licence, Method, Sources } from "@/components/about/method";
import { Kinds, Revisions, SolidState, Statuses, Voices } from "@/components/about/terms";
import { PageHead } from "@/components/page-head";
import { Main } from "@/components/site/main";
import { readAboutPage } from "@/lib/db/pages/about-pages";
import { getToday, readEnvironment } from "@/lib/http/environment";
import { buildPageMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";

export const generateMetadata = () => buildPageMetadata("/about");

export default async function AboutPage() {
  const coverage = await readAboutPage(getToday());
  return (
    <Main
      {...renderToMarkup(
        <>
          <PageHead
            title="How this tracker works"
            apart
            lead="Interphase records who builds solid-state batteries with whom, what they said would happen and when, and what later sources say became of it. Every date is somebody’s word, and every page says whose."
          />
          <div className={styles.page}>
            <Contents />
            <div>
              <Method />
              <Statuses />
              <Dates />
              <Voices />
              <Revisions />
              <SolidState />
              <Kinds />
              <Sources />
              <CoverageSection coverage={coverage} />
              <Licence />
              <Corrections contactUrl={readEnvironment().contactUrl} />
            </div>
          </div>
        </>,
      )}
    />
  );
}
