import { listMilestoneParties } from "@/lib/db/rows/facts";
import { toMilestoneClaim } from "@/lib/db/rows/statements";
import { formatDate } from "@/lib/domain/date-text";
import { deriveMilestone } from "@/lib/domain/derive/milestone-belief";
import { groupBy } from "@/lib/domain/list";
import type { Remark } from "./remarks";
import type { Standing } from "./standing";

/**
 * Words of undated pages that move a present target: they count as said on the day of reading, after all that was said
 * before it, however old they are. Without them the milestone would have another target.
 */
export function findUndatedMoves({ facts, asOf }: Standing): Remark[] {
  const said = facts.claims.filter(({ saidOn }) => saidOn.latest <= asOf);
  return [...groupBy(said, ({ record }) => record.milestone)].flatMap(([id, claims]) => {
    const milestone = facts.milestones.get(id);
    const undated = claims.filter(
      ({ record, from }) => from.publishedBasis === "unknown" && record.saidOn === undefined,
    );
    if (!milestone || undated.length === 0) return [];
    const parties = listMilestoneParties(facts, milestone);
    const derive = (some: typeof claims) => deriveMilestone(some.map(toMilestoneClaim), parties);
    const present = derive(claims);
    return undated.flatMap((claim): Remark[] => {
      const without = derive(claims.filter((each) => each !== claim));
      const isMove = without.lastTarget !== null && without.current?.edtf !== present.current?.edtf;
      if (present.happened || !isMove) return [];
      const day = formatDate({ edtf: claim.saidOn.latest });
      return [
        {
          kind: "undated",
          id: claim.id,
          others: [id],
          tell: () =>
            `the source is undated, so this counts as said by ${day} and moves the target of ${id}: give saidOn`,
        },
      ];
    });
  });
}
