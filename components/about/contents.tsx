import styles from "./about.module.css";

const PARTS = [
  { id: "method", label: "What is recorded" },
  { id: "statuses", label: "Statuses" },
  { id: "dates", label: "How dates are read" },
  { id: "whose-word", label: "Whose claims count" },
  { id: "revisions", label: "When a date moves" },
  { id: "solid-state", label: "What counts as solid-state" },
  { id: "kinds", label: "Kinds and roles" },
  { id: "sources", label: "Sources and figures" },
  { id: "coverage", label: "What is covered" },
  { id: "licence", label: "Licence and data" },
  { id: "corrections", label: "Corrections" },
] as const;

interface ContentsProps {
  /** The parts of another page. */
  parts?: readonly { readonly id: string; readonly label: string }[];
}

/** The parts of the page, to jump to. */
export function Contents({ parts = PARTS }: ContentsProps) {
  return (
    <nav className={styles.contents} aria-label="On this page">
      <ol className={styles.list}>
        {parts.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
