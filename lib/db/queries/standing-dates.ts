import type { Client } from "@/lib/db/client";
import { keepRecords } from "@/lib/db/kept";
import { whereValid } from "@/lib/db/where/conditions";
import type { Day } from "@/lib/domain/days";
import type { Bounds } from "@/lib/domain/edtf-date";
import type { Sourcing } from "@/lib/domain/sourcing";

/** The dates at which some milestones stand in years on a day, by their ids. */
export function readStandingDates(
  client: Client,
  ids: Iterable<string>,
  asOf: Day,
  sourcing: Sourcing,
): Promise<ReadonlyMap<string, readonly Bounds[]>> {
  return keepRecords(client, `standing dates ${asOf} ${sourcing}`, ids, async (missing) => {
    const rows = await client.milestoneBelief.findMany({
      where: { ...whereValid(asOf, sourcing), milestoneId: { in: missing } },
      select: {
        milestoneId: true,
        stands: true,
        targetFrom: true,
        targetTo: true,
        achievedFrom: true,
        achievedTo: true,
      },
    });
    return rows.map(({ milestoneId, ...dates }) => [milestoneId, listDates(dates)] as const);
  });
}

/** The dates that a milestone stands at in years: its day, its target, when it was achieved. */
export function listDates({
  stands,
  targetFrom,
  targetTo,
  achievedFrom,
  achievedTo,
}: StandingDates): Bounds[] {
  return [
    ...(stands === null ? [] : [{ earliest: stands, latest: stands }]),
    ...(targetFrom === null ? [] : [{ earliest: targetFrom, latest: targetTo }]),
    ...(achievedFrom === null ? [] : [{ earliest: achievedFrom, latest: achievedTo }]),
  ];
}

/** The columns of a belief that say where it stands in years. */
interface StandingDates {
  readonly stands: Day | null;
  readonly targetFrom: Day | null;
  readonly targetTo: Day | null;
  readonly achievedFrom: Day | null;
  readonly achievedTo: Day | null;
}
