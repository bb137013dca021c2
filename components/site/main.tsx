import type { ReactNode } from "react";
import styles from "./main.module.css";

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

interface MainProps {
  /** What the page says, as finished markup. */
  markup: string;
  /** The attributes of each link for the document's head. */
  links: readonly Readonly<Record<string, string>>[];
}

/** A page between what stands around it. */
export function Main({ markup, links }: MainProps) {
  return (
    <>
      {links.map((link) => (
        <link key={link.href} {...link} />
      ))}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: it is React's own markup. */}
      <main id={MAIN_ID} tabIndex={-1} dangerouslySetInnerHTML={{ __html: markup }} />
    </>
  );
}

/** A page that has only something to say: its h1, and what to do next. */
export function Message({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.message}>
      <h1>{title}</h1>
      {children}
    </div>
  );
}
