import styles from "./take.module.css";

interface CopyTextProps {
  /** What the text is: "BibTeX". */
  label: string;
  /** Whether it is written for a machine. */
  code?: boolean;
  children: string;
}

/** A text to be copied; the button is there where a click can do it. */
export function CopyText({ label, code = false, children }: CopyTextProps) {
  return (
    <div className={styles.copy}>
      <p>
        {label}{" "}
        <button type="button" hidden data-copies>
          Copy<span className="visually-hidden"> the {label}</span>
        </button>
      </p>
      <pre className={code ? styles.code : styles.text}>{children}</pre>
    </div>
  );
}
