import styles from "./skip-link.module.css";

/** The id of what every page is about, for the skip link. */
export const MAIN_ID = "main";

/** The first stop of the keyboard: past the header to the page itself. */
export function SkipLink() {
  return (
    <a href={`#${MAIN_ID}`} className={styles.skip} data-print="hide">
      Skip to the page
    </a>
  );
}
