import { getLabel } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import type { RowStatement, TimelineRow } from "@/lib/view-models/timeline/row";

/** A record in the table; a mark's card is made of these very cells. Of hundreds of rows each element weighs. */
export function TimelineTableRow({ row }: { row: TimelineRow }) {
  return (
    <tr id={row.id}>
      <th scope="row">
        <a href={row.href}>{row.title}</a> {row.kind}
      </th>
      {row.status ? (
        <td data-status={row.status}>{getLabel(MILESTONE_STATUSES, row.status)}</td>
      ) : (
        <td>{row.statusWord}</td>
      )}
      <DateCell row={row} />
      <WordsCell words={row.words} />
    </tr>
  );
}

/** The date, the phrase of the source, how far the deadline moved, and all dates that were given where there were several. */
function DateCell({ row: { when, words, dates, moved } }: { row: TimelineRow }) {
  const asSaid = words[0]?.asSaid;
  if (!asSaid && !moved && dates.length === 0) return <td>{when}</td>;
  return (
    <td>
      {when}
      {[
        asSaid && <span key="said">{`“${asSaid}”`}</span>,
        moved && <span key="moved">{moved}</span>,
        dates.length > 0 && <span key="given">{`given: ${dates.join(" → ")}`}</span>,
      ].filter(Boolean)}
    </td>
  );
}

function WordsCell({ words: [first, ...others] }: { words: readonly RowStatement[] }) {
  if (first === undefined) return <td />;
  if (others.length === 0) return <td>{wordParts(first, false)}</td>;
  return (
    <td>
      {[first, ...others].map((word) => (
        <div key={`${word.says} ${word.sourceHref}`}>{wordParts(word, true)}</div>
      ))}
    </td>
  );
}

/** "Toyota, 12 October 2023" and the link to the source, with what it says where there are several. */
function wordParts({ says, who, via, saidOn, sourceHref, publisher, place }: RowStatement, several: boolean) {
  return [
    `${several ? `${says}: ` : ""}${who}${via ? ` (via ${via})` : ""}, ${saidOn}`,
    <a key="" href={sourceHref}>{`${publisher}, ${place}`}</a>,
  ];
}
