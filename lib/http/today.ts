import { type Day, dayOfMs } from "@/lib/domain/days";

/** Today, the UTC day: the clock is read here and nowhere else. */
export function today(): Day {
  return dayOfMs(Date.now());
}
