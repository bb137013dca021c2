import styles from "@/components/about/about.module.css";
import { Contents } from "@/components/about/contents";
import { Dates } from "@/components/about/dates";
import { Kinds } from "@/components/about/kinds";
import { Method } from "@/components/about/method";
import { Corrections, Licence } from "@/components/about/reuse";
import { SolidState } from "@/components/about/solid-state";
import { Sources } from "@/components/about/sources";
import { Statuses } from "@/components/about/statuses";
import { Revisions, Voices } from "@/components/about/voices";
import { PageHead } from "@/components/page-head";
import { Main } from "@/components/site/main";
import { environment } from "@/lib/http/environment";
import { pageMetadata } from "@/lib/http/page-metadata";
import { renderToMarkup } from "@/lib/http/render-to-markup";

export const generateMetadata = () => pageMetadata("/about");

export default function AboutPage() {
  return (
    <Main
      {...renderToMarkup(
        <>
          <PageHead
            eyebrow="About"
            title="How this tracker works"
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
              <Licence />
              <Corrections contactUrl={environment().contactUrl} />
            </div>
          </div>
        </>,
      )}
    />
  );
}
