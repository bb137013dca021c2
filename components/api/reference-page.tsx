import about from "@/components/about/about.module.css";
import { Contents } from "@/components/about/contents";
import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import type { Reference } from "@/lib/formats/openapi/reference";
import { Conventions } from "./conventions";
import { Operation } from "./operation";
import { Parameter } from "./parameter";
import styles from "./reference.module.css";
import { Shape } from "./shape";

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
