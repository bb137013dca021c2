import { StatusMark } from "@/components/status-mark";
import type { TimelineRow, Word } from "@/lib/view-models/timeline/row";
import styles from "./timeline-table.module.css";

/** A record in the table; a mark's card is made of these very cells. */
export function TimelineTableRow({ row, withDates }: { row: TimelineRow; withDates: boolean }) {
  return (
    <tr id={row.id}>
      <th scope="row" className={styles.what}>
        <a href={row.href}>{row.title}</a>
        <span className={styles.quiet}>{row.kind}</span>
      </th>
      <td>{row.status ? <StatusMark status={row.status} /> : row.statusWord}</td>
      <td>
        {row.when}
        {row.words[0]?.asSaid && <span className={styles.quiet}>“{row.words[0].asSaid}”</span>}
      </td>
      {withDates && <td data-label="Dates given">{row.dates.join(" → ")}</td>}
      <td>
        {row.words.map((word) => (
          <Words key={`${word.says} ${word.sourceHref}`} word={word} says={row.words.length > 1} />
        ))}
      </td>
    </tr>
  );
}

function Words({ word, says }: { word: Word; says: boolean }) {
  return (
    <div className={styles.word}>
      {says && `${word.says}: `}
      {word.who}
      {word.via && ` (via ${word.via})`}, {word.saidOn}
      <span className={styles.quiet}>
        <a href={word.sourceHref}>
          {word.publisher}, {word.place}
        </a>
      </span>
    </div>
  );
}
