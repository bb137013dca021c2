import { Fragment } from "react";
import { type Column, DataTable } from "@/components/data-table";
import type { ReferenceShape } from "@/lib/formats/openapi/reference";
import styles from "./reference.module.css";
import { Values } from "./values";

type Field = ReferenceShape["fields"][number];

const COLUMNS: readonly Column<Field>[] = [
  { key: "field", label: "Field", head: true, render: ({ name }) => <code>{name}</code> },
  {
    key: "holds",
    label: "Holds",
    render: ({ type, shape }) => (shape ? <a href={`#${shape}`}>{type}</a> : type),
  },
  { key: "meaning", label: "Which is", render: ({ description }) => description },
];

/** A shape that answers hold, field by field, or a closed list. */
export function Shape({ shape }: { shape: ReferenceShape }) {
  const { name, description, fields, either, values } = shape;
  return (
    <section id={name} className={styles.shape} aria-labelledby={`${name}-name`}>
      <h3 id={`${name}-name`}>{name}</h3>
      {description && <p>{description}</p>}
      {either.length > 0 && (
        <p>
          One of{" "}
          {either.map((each, index) => (
            <Fragment key={each}>
              {index > 0 && ", "}
              <a href={`#${each}`}>{each}</a>
            </Fragment>
          ))}
          .
        </p>
      )}
      <Values values={values} />
      {fields.length > 0 && (
        <DataTable
          caption=""
          columns={COLUMNS}
          rows={fields}
          rowKey={(field) => field.name}
          empty={null}
          stack={false}
        />
      )}
    </section>
  );
}
