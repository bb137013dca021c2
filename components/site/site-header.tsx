import { SECTIONS } from "@/lib/schema/pages/pages";
import { DatedLink } from "./dated-link";
import { HeaderSearch } from "./header-search";
import styles from "./site-header.module.css";
import { SiteMark } from "./site-mark";
import { SiteNavigation } from "./site-navigation";
import { ThemeSwitch } from "./theme-switch";

const SECTION_LINKS = SECTIONS.map(({ path, title, takes }) => ({ path, title, isDated: takes !== null }));

/** The name, the sections, the search and the theme, on top of every page. */
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
        <div className={styles.search}>
          <HeaderSearch />
        </div>
        <div className={styles.theme}>
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
