import { Link } from "@/components/link";
import type { FilterFormModel } from "@/lib/view-models/filters/filter-form";
import styles from "./filter-chips.module.css";

/** What is chosen, each a link to the view without it, and one to the view without any. */
export function FilterChips({ model }: { model: FilterFormModel }) {
  if (model.chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="Chosen">
      {model.chips.map(({ label, href }) => (
        <li key={label}>
          <Link href={href} stays>
            <span className="visually-hidden">Take back: </span>
            {label}
            <span aria-hidden="true"> ×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link href={model.everything} stays className={styles.everything}>
          Show everything
        </Link>
      </li>
    </ul>
  );
}
