import styles from "./breadcrumb.module.css";
import { Link } from "./link";

interface BreadcrumbProps {
  /** The pages above this one, from the top. */
  items: readonly { href: string; label: string }[];
  /** The name of this page. */
  current: string;
}

/** The way from the top to this page. */
export function Breadcrumb({ items, current }: BreadcrumbProps) {
  return (
    <nav aria-label="Breadcrumb" className={styles.breadcrumb}>
      <ol className={styles.list}>
        {items.map(({ href, label }) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
