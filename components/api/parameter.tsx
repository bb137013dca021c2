import type { ReferenceParameter } from "@/lib/formats/openapi/reference";
import styles from "./reference.module.css";
import { Values } from "./values";

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
              Where it is absent: <code>{usual}</code>.
            </>
          )}
        </p>
        <Values values={values} />
      </dd>
    </div>
  );
}
