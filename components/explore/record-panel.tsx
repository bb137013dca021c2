import styles from "./record-panel.module.css";

/**
 * Where the record that a mark leads to is shown beside the plot, once a reader asks for it and a script is there to do it;
 * without one a mark leads to the record's page.
 */
export function RecordPanel() {
  return (
    <aside className={styles.panel} aria-label="Record" hidden data-record-panel data-print="hide">
      <p className={styles.tools}>
        <a href="#main">Open its page</a>
        <button type="button">
          Close<span aria-hidden="true"> ×</span>
        </button>
      </p>
      <div className={styles.content} tabIndex={-1} data-content />
    </aside>
  );
}
