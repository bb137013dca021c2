"use client";

import { dateText } from "@/lib/domain/date-text";
import { useCarried } from "./use-carried";

/** Carries the day of the present page along in a form. */
export function AskedDayField() {
  const { day } = useCarried();
  return day && <input type="hidden" name="asOf" value={day} />;
}

/** Where a page has nothing on an earlier day: the way to the same address today. */
export function AskedDayNote() {
  const { day } = useCarried();
  return (
    day && (
      <p>
        What had been said by {dateText({ edtf: day })} knows nothing of it. <a href="?">Look for it today</a>
        .
      </p>
    )
  );
}
