import { Link } from "@/components/link";
import styles from "./group.module.css";

/** A link that shows what is folded in a group, or folds it again. */
export function FoldLink({ words, href, id }: { words: string; href: string; id?: string }) {
  return (
    <p className={styles.fold} {...(id && { id })}>
      <Link href={href} stays>
        {words}
      </Link>
    </p>
  );
}
