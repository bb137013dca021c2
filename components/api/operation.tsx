import { Fragment } from "react";
import { type Column, DataTable } from "@/components/data-table";
import { CopyText } from "@/components/take/copy-text";
import type {
  ReferenceOperation,
  ReferenceParameter,
  ReferenceShape,
  ValueWords,
} from "@/lib/formats/openapi/reference";
import styles from "./reference.module.css";

interface OperationProps {
  operation: ReferenceOperation;
  /** Where the site stands, without a closing slash. */
  site: string;
}

/** What can be asked at an address, what it takes and answers, and a request to try. */
export function Operation({ operation, site }: OperationProps) {
  const { id, path, summary, description, takes, type, shape, example } = operation;
  return (
    <details id={id} className={styles.operation}>
      <summary>
        <code>{path}</code>
        <span>{summary}</span>
      </summary>
      {description && <p>{description}</p>}
      {takes.length > 0 && (
        <p>
          Takes{" "}
          {takes.map(({ name, anchor }, index) => (
            <span key={anchor}>
              {index > 0 && ", "}
              <a href={`#${anchor}`}>
                <code>{name}</code>
              </a>
            </span>
          ))}
          .
        </p>
      )}
      <p>
        {type ? `Answers ${type}` : "Leads elsewhere"}
        {shape && (
          <>
            {" "}
            with <a href={`#${shape}`}>{shape}</a>
          </>
        )}
        . <a href={example}>Show an answer</a>
      </p>
      <CopyText label="Request" code>{`curl '${site}${example}'`}</CopyText>
    </details>
  );
}

/** A few words say themselves; more are folded away, each with what it means. */
const MOST_SHOWN = 4;

/** The words that may stand somewhere. */
function Values({ values }: { values: readonly ValueWords[] }) {
  if (values.length === 0) return null;
  const list = (
    <ul className={styles.values}>
      {values.map(({ id, meaning }) => (
        <li key={id}>
          <code>{id}</code> {meaning}
        </li>
      ))}
    </ul>
  );
  if (values.length <= MOST_SHOWN) return list;
  return (
    <details className={styles.folded}>
      <summary>One of {values.length}</summary>
      {list}
    </details>
  );
}

/** A parameter of addresses: what it does and what it may hold. */
export function Parameter({ parameter }: { parameter: ReferenceParameter }) {
  const { anchor, name, description, usual, values } = parameter;
  return (
    <div id={anchor} className={styles.entry}>
      <dt>
        <code>{name}</code>
      </dt>
      <dd>
        <p>
          {description}
          {usual !== null && (
            <>
              {" "}
              Default: <code>{usual}</code>.
            </>
          )}
        </p>
        <Values values={values} />
      </dd>
    </div>
  );
}

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
