"use client";

import { dateText } from "@/lib/domain/date-text";
import { useAskedDay } from "./use-asked-day";

/** Carries the day of the present page along in a form. */
export function AskedDayField() {
  const { day } = useAskedDay();
  return day && <input type="hidden" name="asOf" value={day} />;
}

/** Where a page has nothing on an earlier day: the way to the same address today. */
export function AskedDayNote() {
  const { day } = useAskedDay();
  return (
    day && (
      <p>
        What had been said by {dateText({ edtf: day })} knows nothing of it. <a href="?">Look for it today</a>
        .
      </p>
    )
  );
}
