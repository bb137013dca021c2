import type { ReactNode } from "react";
import type { Source } from "@/lib/schema/api/shapes";
import styles from "./source.module.css";

interface SourceAddressProps {
  source: Pick<Source, "url" | "archiveUrl">;
  /** Where corrections go; null where the site names no address. */
  contactUrl: string | null;
}

/** The ways out: to the article, to its archived copy, and to whoever corrects a mistake. */
export function SourceAddress({ source, contactUrl }: SourceAddressProps) {
  const { url, archiveUrl } = source;
  return (
    <ul className={styles.ways}>
      <li>
        {url === null ? (
          "No address is known."
        ) : (
          <Outgoing href={url}>Read it at {new URL(url).hostname}</Outgoing>
        )}
      </li>
      {archiveUrl !== null && (
        <li>
          <Outgoing href={archiveUrl}>Archived copy</Outgoing>
        </li>
      )}
      {contactUrl !== null && (
        <li data-print="hide">
          <a href={contactUrl}>Correct this</a>
        </li>
      )}
    </ul>
  );
}

function Outgoing({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel="external noopener noreferrer">
      {children}
    </a>
  );
}
