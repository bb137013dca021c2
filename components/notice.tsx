import type { ReactNode } from "react";
import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import styles from "./notice.module.css";

interface NoticeProps {
  title: ReactNode;
  /** One line each: what was left out and why. */
  items?: readonly ReactNode[];
}

/** Something to know before reading on: what of the address was left out, or that an earlier day is shown. */
function Notice({ title, items = [] }: NoticeProps) {
  return (
    <aside className={styles.notice} aria-label="Notice">
      <p className={styles.title}>{title}</p>
      {items.length > 0 && (
        <ul>
          {items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity beside their place.
            <li key={index}>{item}</li>
          ))}
        </ul>
      )}
    </aside>
  );
}

/** Names what a page left out of its address, and why. */
export function AddressNotice({ problems }: { problems: readonly AddressProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <Notice
      title="We couldn’t read part of the address; everything else is shown."
      items={problems.map(({ parameter, value, message }) => (
        <>
          <code>
            {parameter}={value}
          </code>{" "}
          was left out: {message}.
        </>
      ))}
    />
  );
}

/** What is doubted about a claim or figure, or was worked out. */
export function Note({ children }: { children: string }) {
  return (
    <p className={styles.note}>
      <span className={styles.label}>Note</span> {children}
    </p>
  );
}
