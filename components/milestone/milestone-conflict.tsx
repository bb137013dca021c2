import { ClaimTable } from "@/components/claims/claim-table";
import type { Names } from "@/components/record-link";
import { Section } from "@/components/section";
import type { Claim, Source } from "@/lib/schema/api/shapes";

interface MilestoneConflictProps {
  /** Words that stand last side by side with dates that share no day; none where nothing contradicts the last word. */
  words: readonly Claim[];
  names: Names;
  sources: ReadonlyMap<string, Source>;
  query: string;
}

/** Last words that cannot both be right, side by side; which of them is, no source decides. */
export function MilestoneConflict({ words, ...links }: MilestoneConflictProps) {
  if (words.length === 0) return null;
  return (
    <Section id="conflict" title="The last words disagree">
      <ClaimTable
        caption="Said by the same day, with dates that share none. The last of them by the order of words counts as the target."
        claims={words}
        anchors={false}
        {...links}
      />
    </Section>
  );
}
