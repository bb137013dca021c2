import Link from "next/link";
import { dateText } from "@/lib/domain/date-text";
import { Notice } from "./notice";

interface AsOfNoticeProps {
  /** The day in the address; null where it names none. */
  askedDay: string | null;
  /** The same page today. */
  todayHref: string;
}

/** Says that the past is shown, and leads back to today. */
export function AsOfNotice({ askedDay, todayHref }: AsOfNoticeProps) {
  if (askedDay === null) return null;
  return (
    <Notice
      title={
        <>
          As of {dateText({ edtf: askedDay })}: what was said later is left out.{" "}
          <Link href={todayHref}>Back to today</Link>
        </>
      }
    />
  );
}
