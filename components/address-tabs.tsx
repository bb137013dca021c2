import type { ReactNode } from "react";
import styles from "./address-tabs.module.css";

/** A part of a page that shows alone. */
export interface AddressTab {
  /** Its anchor in the address. */
  readonly id: string;
  readonly label: string;
  /** How many records it holds; null where that is no number of records. */
  readonly count: number | null;
  readonly content: ReactNode;
}

interface AddressTabsProps {
  /** What the tabs are of, for those who do not see it. */
  label: string;
  /** Six at the most. */
  tabs: readonly AddressTab[];
}

/**
 * Parts of a page of which one shows at a time: that which the anchor of the address names or lies in, else the first. They
 * are links and a style sheet, so that they need no script, can be sent to others, and the way back leads through them.
 * Printed, all show.
 */
export function AddressTabs({ label, tabs }: AddressTabsProps) {
  return (
    <div className={styles.tabs}>
      <nav className={styles.nav} aria-label={label} data-sticky data-tabs>
        <ul>
          {tabs.map(({ id, label: words, count }) => (
            <li key={id}>
              <a href={`#${id}`}>
                {words}
                {count !== null && <span className={styles.count}> {count}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {tabs.map(({ id, label: words, content }) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`} className={styles.panel}>
          <h2 id={`${id}-title`} className={styles.title}>
            {words}
          </h2>
          {content}
        </section>
      ))}
    </div>
  );
}
