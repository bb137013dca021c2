import about from "@/components/about/about.module.css";
import { Contents } from "@/components/about/contents";
import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import type { Reference } from "@/lib/formats/openapi/reference";
import { Operation, Parameter, Shape } from "./operation";
import styles from "./reference.module.css";

interface ReferencePageProps {
  reference: Reference;
  /** Where the site stands, without a closing slash. */
  site: string;
}

/** Everything that programs can ask of the site, as the document for programs describes it. */
export function ReferencePage({ reference, site }: ReferencePageProps) {
  const { parts, parameters, shapes } = reference;
  const contents = [
    { id: "conventions", label: "Conventions" },
    ...parts.map(({ name }) => ({ id: anchorOf(name), label: name })),
    { id: "parameters", label: "Parameters" },
    { id: "shapes", label: "Shapes" },
  ];
  return (
    <>
      <PageHead
        title="API"
        lead="Everything on these pages, for programs: the same records, filters and days, without a key."
      />
      <div className={about.page}>
        <Contents parts={contents} />
        <div data-copying="">
          <Conventions />
          {parts.map(({ name, description, operations }) => (
            <Section key={name} id={anchorOf(name)} title={name}>
              <p className={styles.lead}>{description}</p>
              {operations.map((operation) => (
                <Operation key={operation.id} operation={operation} site={site} />
              ))}
            </Section>
          ))}
          <Section id="parameters" title="Parameters">
            <dl className={styles.parameters}>
              {parameters.map((parameter) => (
                <Parameter key={parameter.anchor} parameter={parameter} />
              ))}
            </dl>
          </Section>
          <Section id="shapes" title="Shapes">
            {shapes.map((shape) => (
              <Shape key={shape.name} shape={shape} />
            ))}
          </Section>
        </div>
      </div>
    </>
  );
}

function anchorOf(part: string): string {
  return part.toLowerCase();
}

/** What holds for every address. */
function Conventions() {
  return (
    <Section id="conventions" title="Conventions">
      <div className="prose">
        <p>
          Every address answers GET and HEAD requests from anyone and any origin. This page is generated from{" "}
          <a href="/api/v1/openapi.json">an OpenAPI 3.1 document</a>.
        </p>
        <p>
          Lists, tables, charts and pages share their filters. Different parameters narrow the result;
          repeating one widens it. With <code>asOf</code>, an answer uses only claims made by that day, and
          everything derived from them follows. Lists are paged: <code>next</code> is the path of the next
          page.
        </p>
        <p>
          An invalid address gets status 400, with each parameter and the values it accepts, as{" "}
          <code>application/problem+json</code> (RFC 9457). Nothing is guessed or left out. An id that is
          unknown, or was unknown on that day, gets 404.
        </p>
        <p>
          Answers may be cached for 30 seconds. The <code>ETag</code> changes with the content, the day and
          the address: send it back as <code>If-None-Match</code> to get 304 if nothing has changed. If a file
          breaks off, the content changed during the download; request it again.
        </p>
        <p>
          The data is under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, as every
          answer says: credit Interphase with a link.
        </p>
      </div>
    </Section>
  );
}
