import styles from "./group.module.css";

/** A plain link that shows what is folded in a group, or folds it again. */
export function FoldLink({ words, href, id }: { words: string; href: string; id?: string }) {
  return (
    <p className={styles.fold} {...(id && { id })}>
      <a href={href}>{words}</a>
    </p>
  );
}
