import { MAIN_ID } from "./skip-link";

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
