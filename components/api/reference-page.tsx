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
    { id: "conventions", label: "How to ask" },
    ...parts.map(({ name }) => ({ id: anchorOf(name), label: name })),
    { id: "parameters", label: "Parameters" },
    { id: "shapes", label: "Shapes" },
  ];
  return (
    <>
      <PageHead
        eyebrow="For programs"
        title="The data by address"
        lead="Everything these pages show can be asked for by a program: the same records, filters and days, without a key."
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
    <Section id="conventions" title="How to ask">
      <div className="prose">
        <p>
          Every address answers GET and HEAD, to everyone and to pages of any origin. The same is described
          for programs in <a href="/api/v1/openapi.json">an OpenAPI 3.1 document</a>, from which this page is
          made.
        </p>
        <p>
          Lists, tables, charts and pages share their filters. Different parameters narrow, repeats of one
          widen. With <code>asOf</code> an answer holds what had been said by that day and nothing later, and
          everything derived follows. A list gives its pages one after the other: <code>next</code> is the
          path of the following one.
        </p>
        <p>
          What cannot be read in an address is refused: status 400, with each parameter and what would be
          accepted, as <code>application/problem+json</code> (RFC 9457). Nothing is guessed or left out. An id
          that is not known, or was not by that day, is answered 404.
        </p>
        <p>
          An answer may be kept for half a minute. Its <code>ETag</code> changes when the content, the day or
          the address does: sent back as <code>If-None-Match</code>, it is answered 304 as long as nothing has
          changed. A file that breaks off was overtaken by new content; ask for it again.
        </p>
        <p>
          The data is under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, told in
          every answer: name and link Interphase.
        </p>
      </div>
    </Section>
  );
}
