import type { Transaction } from "@/lib/db/client";
import { readInParts } from "@/lib/db/in-parts";
import type { Involvements } from "@/lib/db/rows/company-belief-rows";

/** What the beliefs of some companies are made from: what they and their parts are in. */
export async function readInvolvements(tx: Transaction, companies: readonly string[]): Promise<Involvements> {
  const companyWhole = await readInParts(companies, (ids) =>
    tx.companyWhole.findMany({ where: { wholeId: { in: ids } } }),
  );
  const all = [...new Set([...companies, ...companyWhole.map(({ partId }) => partId)])];
  const company = await readInParts(all, (ids) =>
    tx.company.findMany({ where: { id: { in: ids } }, select: { id: true, rank: true } }),
  );
  const partnershipInvolves = await readInParts(all, (ids) =>
    tx.partnershipInvolves.findMany({
      where: { companyId: { in: ids } },
      select: { partnershipId: true, companyId: true },
    }),
  );
  const milestoneInvolves = await readInParts(all, (ids) =>
    tx.milestoneInvolves.findMany({
      where: { companyId: { in: ids } },
      select: { milestoneId: true, companyId: true, responsible: true },
    }),
  );
  const known = { id: true, solidState: true, knownFrom: true, wellFrom: true } as const;
  const milestoneIds = [...new Set(milestoneInvolves.map(({ milestoneId }) => milestoneId))];
  return {
    company,
    companyWhole,
    partnershipInvolves,
    milestoneInvolves,
    partnership: await readInParts(
      [...new Set(partnershipInvolves.map(({ partnershipId }) => partnershipId))],
      (ids) => tx.partnership.findMany({ where: { id: { in: ids } }, select: known }),
    ),
    milestone: await readInParts(milestoneIds, (ids) =>
      tx.milestone.findMany({ where: { id: { in: ids } }, select: known }),
    ),
    milestoneBelief: await readInParts(milestoneIds, (ids) =>
      tx.milestoneBelief.findMany({
        where: { milestoneId: { in: ids } },
        select: {
          milestoneId: true,
          reading: true,
          validFrom: true,
          validTo: true,
          outcome: true,
          shiftDays: true,
          currentLatest: true,
        },
        orderBy: [{ milestoneId: "asc" }, { validFrom: "asc" }],
      }),
    ),
  };
}
