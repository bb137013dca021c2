import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import { StartInNext } from "@/components/browser/start-in-next";
import { DesignColours } from "@/components/design-colours";
import { DevReload } from "@/components/site/dev-reload";
import { SkipLink } from "@/components/site/main";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { THEME_SCRIPT } from "@/components/site/theme";
import { PAPER } from "@/lib/drawing/colours";
import { readEnvironment } from "@/lib/http/environment";
import { getPage } from "@/lib/schema/pages/pages";
import "@/components/styles/tokens.css";
import "@/components/styles/base.css";
import "@/components/styles/helpers.css";
import "@/components/styles/shell.css";
import "@/components/styles/tools.css";
import "@/components/styles/print.css";
// The error pages come along with every page; their styles as well, or the browser warns of a file without use.
import "@/components/site/record-search.module.css";
import "@/components/site/main.module.css";

const sans = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-sans",
  adjustFontFallback: "Arial",
});

const serif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-serif",
  adjustFontFallback: "Times New Roman",
});

/** What stands around a page reads its address too, so every page is made for its address; lib/server keeps it. */
export const dynamic = "force-dynamic";

/** Titles of all pages, and absolute addresses where the site knows its own. */
export function generateMetadata(): Metadata {
  const { siteUrl } = readEnvironment();
  const { title, description } = getPage("/");
  return {
    title: { default: title, template: "%s · Interphase" },
    description,
    applicationName: "Interphase",
    metadataBase: siteUrl === null ? null : new URL(siteUrl),
    openGraph: { siteName: "Interphase", type: "website", locale: "en" },
    formatDetection: { telephone: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: PAPER.light },
    { media: "(prefers-color-scheme: dark)", color: PAPER.dark },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${sans.variable} ${serif.variable}`} suppressHydrationWarning>
      <head>
        <DesignColours />
        <script data-first dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
      </head>
      <body>
        <SkipLink />
        <SiteHeader />
        {children}
        <SiteFooter contactUrl={readEnvironment().contactUrl} />
        <StartInNext />
        {process.env.NODE_ENV === "development" ? <DevReload /> : null}
      </body>
    </html>
  );
}
