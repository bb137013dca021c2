import type { ComponentProps } from "react";

interface LinkProps extends ComponentProps<"a"> {
  href: string;
  /** Whether it leads to the same page in another state: it is followed without loading the page anew where scripts run. */
  stays?: boolean;
}

/** A link within the site. */
export function Link({ stays = false, ...props }: LinkProps) {
  return <a data-stays={stays ? "" : undefined} {...props} />;
}
