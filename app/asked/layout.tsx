import type { ReactNode } from "react";

/** What stands around these pages reads their address too, so none of them is tried without one when the site is built. */
export const dynamic = "force-dynamic";

export default function AskedLayout({ children }: { children: ReactNode }) {
  return children;
}
