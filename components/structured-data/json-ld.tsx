import type { Thing, WithContext } from "schema-dts";

/** What would end the element, or a line in programs that take it for a script; JSON says the same by number. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** Facts about a page for programs: data in the page, which the browser does not run. */
export function JsonLd<T extends Thing>({ data }: { data: WithContext<T> }) {
  return <script type="application/ld+json">{safeJson(data)}</script>;
}

/** A value as JSON that can stand in a script element whatever its texts hold. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
