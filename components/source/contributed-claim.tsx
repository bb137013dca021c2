import { ClaimDate } from "@/components/claims/claim-table";
import type { Claim } from "@/lib/schema/api/shapes";
import { formatSays } from "@/lib/view-models/attribution";
import { Contribution, type ContributionLinks } from "./contribution";
import styles from "./source.module.css";

interface ContributedClaimProps extends ContributionLinks {
  claim: Claim;
}

/** A claim as its source makes it: about what, what it says, for when, whose word. */
export function ContributedClaim({ claim, ...links }: ContributedClaimProps) {
  return (
    <Contribution statement={claim} subject={claim.about} via={claim.via} {...links}>
      <p className={styles.says}>{formatSays(claim.says)}</p>
      <p>
        <ClaimDate {...claim} />
      </p>
    </Contribution>
  );
}
