import type { ComponentProps, ReactNode } from "react";

interface LinkProps extends ComponentProps<"a"> {
  href: string;
  /** Whether it leads to the same page in another state: it is followed without loading the page anew where scripts run. */
  stays?: boolean;
}

/** A link within the site. */
export function Link({ stays = false, ...props }: LinkProps) {
  return <a data-stays={stays ? "" : undefined} {...props} />;
}

/** A link to a page of others. */
export function Outgoing({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel="external noopener noreferrer">
      {children}
    </a>
  );
}
