"use client";

// One thing to Next, which else would write each element as data before it makes markup of it.

import type { ReactNode } from "react";
import { PAGES, type Page, SECTIONS } from "@/lib/schema/pages/pages";
import { DatedLink, HeaderSearch, SiteNavigation } from "./carried";
import { PhoneBar } from "./phone-bar";
import styles from "./site-header.module.css";

const SECTION_LINKS = SECTIONS.map(({ path, title, section = title, takes }) => ({
  path,
  title: section,
  holds: PAGES.filter((page: Page) => page.section === section).map((page) => page.path),
  isDated: takes !== null,
}));

/** What a phone has at the bottom of the window, and the signs of it. */
const WAY_ICONS: Readonly<Record<string, ReactNode>> = {
  "/": <path d="M-7 7V0M-2.3 7V-7M2.3 7V-3M7 7V2" />,
  "/timeline": <path d="M-8-5H2M-3 0H7M0 5H8" />,
  "/search": (
    <>
      <circle cx="-1.5" cy="-1.5" r="5.5" />
      <path d="M2.5 2.5 7.5 7.5" />
    </>
  ),
  "/changes": <path d="M-7.5 0A7.5 7.5 0 1 1-5 5.6M-5 8.5V5.2H-1.7M0-4V0L3 2" />,
};

const ALWAYS = Object.keys(WAY_ICONS).map((path) => {
  const known = SECTION_LINKS.find((section) => section.path === path);
  const title = path === "/" ? "Overview" : "Search";
  return {
    ...(known ?? { path, title, holds: [], isDated: true }),
    icon: (
      <svg viewBox="-10 -10 20 20" data-line="" aria-hidden="true">
        {WAY_ICONS[path]}
      </svg>
    ),
  };
});

const OTHERS = SECTION_LINKS.filter(({ path }) => !(path in WAY_ICONS));

/** The name, the sections and the search, on top of every page; on a phone the sections stand at the bottom, and the day here. */
export function SiteHeader() {
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <DatedLink href="/" className={styles.name}>
          <SiteMark />
          Interphase
        </DatedLink>
        <div className={styles.sections}>
          <SiteNavigation sections={SECTION_LINKS} />
        </div>
        <PhoneBar ways={ALWAYS} others={OTHERS} />
        <div className={styles.search}>
          <HeaderSearch />
        </div>
      </div>
    </header>
  );
}

/** The site's mark: two that overlap, and the layer between them. */
function SiteMark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M16 8.52 A9 9 0 0 1 16 23.48 A9 9 0 0 1 16 8.52 Z" fill="var(--accent)" />
      <g fill="none" stroke="currentColor" strokeWidth="2.2">
        <circle cx="11" cy="16" r="9" />
        <circle cx="21" cy="16" r="9" />
      </g>
    </svg>
  );
}
