import { getParagraphId } from "@/lib/view-models/record-href";
import type { Contribution, Contributions } from "@/lib/view-models/source";
import { ContributedClaim, ContributedMetric, type ContributionLinks } from "./contribution";
import styles from "./source.module.css";

interface ContributionListProps extends ContributionLinks {
  contributions: Contributions;
}

/** What a source gave, paragraph by paragraph; each claim and figure once, at its first. */
export function ContributionList({ contributions, ...links }: ContributionListProps) {
  const { paragraphs, excerpt } = contributions;
  return (
    <ol className={styles.paragraphs}>
      {paragraphs.map(({ paragraph, items, seeAlso }) => (
        <li key={paragraph} id={getParagraphId(paragraph)} className={styles.paragraph}>
          <h3 className={styles.number}>
            <span aria-hidden="true">¶ </span>
            <span className="visually-hidden">Paragraph </span>
            {paragraph}
          </h3>
          <div className={styles.items}>
            <Items items={items} {...links} />
            {seeAlso.length > 0 && <SeeAlso paragraphs={seeAlso} alone={items.length === 0} />}
          </div>
        </li>
      ))}
      {excerpt.length > 0 && (
        <li className={styles.paragraph}>
          <h3 className={styles.number}>Excerpt only</h3>
          <div className={styles.items}>
            <Items items={excerpt} {...links} />
          </div>
        </li>
      )}
    </ol>
  );
}

function Items({ items, ...links }: { items: readonly Contribution[] } & ContributionLinks) {
  return items.map((item) =>
    item.type === "claim" ? (
      <ContributedClaim key={item.claim.id} claim={item.claim} {...links} />
    ) : (
      <ContributedMetric key={item.metric.id} metric={item.metric} {...links} />
    ),
  );
}

function SeeAlso({ paragraphs, alone }: { paragraphs: readonly number[]; alone: boolean }) {
  return (
    <p className={styles.seeAlso}>
      {alone ? "Its claims are listed at " : "Its other claims are listed at "}
      {paragraphs.map((paragraph, index) => (
        <span key={paragraph}>
          {index > 0 && (index === paragraphs.length - 1 ? " and " : ", ")}
          <a href={`#${getParagraphId(paragraph)}`}>
            <span aria-hidden="true">¶ </span>
            <span className="visually-hidden">paragraph </span>
            {paragraph}
          </a>
        </span>
      ))}
      .
    </p>
  );
}
