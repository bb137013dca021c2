import type { Metadata } from "next";
import type { ReactNode } from "react";

/** What stands around these pages reads their address too, so none of them is tried without one when the site is built. */
export const dynamic = "force-dynamic";

/** Every filter and day makes another page; search engines are to know the one without. */
export const metadata: Metadata = { robots: { index: false } };

export default function AskedLayout({ children }: { children: ReactNode }) {
  return children;
}
