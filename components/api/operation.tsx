import { CopyText } from "@/components/take/copy-text";
import type { ReferenceOperation } from "@/lib/formats/openapi/reference";
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
        . <a href={example}>See an answer</a>
      </p>
      <CopyText label="Request" code>{`curl '${site}${example}'`}</CopyText>
    </details>
  );
}
