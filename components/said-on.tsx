import type { DateShape } from "@/lib/schema/api/shapes";
import { formatSaidOn } from "@/lib/view-models/format-dates";

/** When something was said, by the end of the time it is known for; at rest under the pointer, as exactly as it is known. */
export function SaidOn({ date }: { date: DateShape }) {
  const words = formatSaidOn(date);
  if (date.latest === null || date.earliest !== date.latest)
    return <span title={`${date.text} (${date.edtf})`}>{words}</span>;
  return (
    <time dateTime={date.latest} title={date.edtf}>
      {words}
    </time>
  );
}
