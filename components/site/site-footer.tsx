"use client";

// One thing to Next, which else would write each element as data before it makes markup of it.

import { Link } from "@/components/link";
import { DatedLink } from "./carried";
import styles from "./site-footer.module.css";
import { ThemeSwitch } from "./theme-switch";

/**
 * What this is, on what terms it may be used, where to correct it, and how it is shown.
 * @param contactUrl where corrections go; without it the link is left out
 */
export function SiteFooter({ contactUrl }: { contactUrl: string | null }) {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p className={styles.what}>
          Interphase records who works with whom on solid-state batteries, what they said would happen and
          when, and what became of it. Every date is somebody’s word, with its source.{" "}
          <Link href="/about">How it works</Link>
        </p>
        <ul className={styles.terms}>
          <li>
            Data: <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>
          </li>
          <li>
            Code: <Link href="/about#licence">MIT</Link>
          </li>
          <li data-print="hide">
            Download:{" "}
            <DatedLink href="/api/v1/dataset.json" file>
              JSON
            </DatedLink>
            ,{" "}
            <DatedLink href="/api/v1/dataset.zip" file>
              CSV
            </DatedLink>
          </li>
          <li data-print="hide">
            <Link href="/api">API</Link>
          </li>
          {contactUrl && (
            <li data-print="hide">
              <a href={contactUrl}>Correct this</a>
            </li>
          )}
        </ul>
        <ThemeSwitch />
      </div>
    </footer>
  );
}
