import { MAIN_ID } from "./skip-link";

/** What a page says, between what stands around it, as finished markup. */
export function Main({ markup }: { markup: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is React's own markup.
  return <main id={MAIN_ID} tabIndex={-1} dangerouslySetInnerHTML={{ __html: markup }} />;
}
