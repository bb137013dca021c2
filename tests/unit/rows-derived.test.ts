import { describe, expect, test } from "vitest";
import { buildRows } from "@/lib/db/rows/rows";
import { buildMilestoneHistory, derivePartnership } from "@/lib/domain/derive/history";
import { deriveMilestone, isWeaklySourced } from "@/lib/domain/derive/milestone-belief";
import { getOutcome, getStatus, measureLateness } from "@/lib/domain/derive/outcomes";
import { compareStatements, type PartnershipClaim } from "@/lib/domain/statement";
import { madeDataset } from "@/tests/support/made-dataset";
import { partiesOf, saidIn } from "@/tests/support/made-said";

const dataset = madeDataset(41, { companies: 8, partnerships: 4, milestones: 12, sources: 14 });
const said = saidIn(dataset);

/** A reading that leaves out what tertiary sources say, and one that does not; a row can serve both. */
const READINGS = ["all", "well"] as const;
const reads = (row: { reading: string }, reading: string) =>
  row.reading === reading || !(READINGS as readonly string[]).includes(row.reading);
const wordsFor = (reading: string) =>
  reading === "well" ? said.filter(({ claim }) => claim.tier !== "tertiary") : said;
const firstOf = (days: readonly string[]) => [...days].sort()[0];

describe.each(READINGS)("rows of made-up content, read by %s sources", (reading) => {
  test("what is believed of a milestone from a day on is what the words said by then make of it", () => {
    const rows = buildRows(dataset).milestoneBelief.filter((row) => reads(row, reading));
    for (const milestone of dataset.milestones) {
      const about = wordsFor(reading).filter((word) => word.about.milestone === milestone.id);
      const own = rows.filter(({ milestoneId }) => milestoneId === milestone.id);
      expect(own[0]?.validFrom).toBe(firstOf(about.map(({ by }) => by)));
      const parties = partiesOf(dataset, milestone);
      own.forEach((row, index) => {
        expect(row.validTo).toBe(own[index + 1]?.validFrom ?? "9999-12-31");
        const words = about.filter(({ by }) => by <= row.validFrom);
        const claims = words.filter(({ isClaim }) => isClaim).map(({ claim }) => claim);
        const belief = deriveMilestone(claims, parties);
        const outcome = getOutcome(belief, row.validFrom);
        const settled = belief.happened || belief.withdrawn;
        expect(row).toMatchObject({
          status: getStatus(belief, row.validFrom),
          outcome,
          baselineEdtf: belief.baseline?.edtf ?? null,
          currentEarliest: belief.current?.earliest ?? null,
          currentLatest: belief.current?.latest ?? null,
          achievedLatest: belief.achieved?.latest ?? null,
          firstDeadline: belief.firstDeadline,
          shiftDays: belief.shift?.days ?? null,
          shiftAtLeast: belief.shift?.atLeast ?? false,
          shiftless: belief.shift === null,
          shiftOrder: belief.shift?.days ?? 0,
          lateDays: measureLateness(belief, outcome),
          lateOrder: measureLateness(belief, outcome) ?? 0,
          hasSlip: belief.slip !== null,
          slipMinDays: belief.slip?.minDays ?? null,
          slipMaxDays: belief.slip?.maxDays ?? null,
          slips: belief.slips,
          pullIns: belief.pullIns,
          undatedDelays: belief.undatedDelays,
          stands: belief.stands,
          undated: belief.stands === null,
          sortDay: belief.stands ?? "9999-12-31",
          countedOn: settled || (belief.current?.latest ?? null) !== null ? belief.stands : null,
          conflict: belief.conflict,
          claims: claims.length,
          standingClaimId: belief.standing,
          weaklySourced: isWeaklySourced(claims, parties),
          steps: belief.steps.map(({ claim, revision, move, from, to }) => ({
            claim: claim.id,
            says: claim.says,
            revision,
            move,
            from: from?.edtf ?? null,
            to: to?.edtf ?? null,
          })),
        });
      });
    }
  });

  test("what is believed of a partnership is what the words said by then make of it", () => {
    const rows = buildRows(dataset).partnershipBelief.filter((row) => reads(row, reading));
    for (const { id } of dataset.partnerships) {
      for (const row of rows.filter(({ partnershipId }) => partnershipId === id)) {
        const claims = wordsFor(reading)
          .filter((word) => word.isClaim && word.about.partnership === id && word.by <= row.validFrom)
          .map(({ claim }): PartnershipClaim => claim);
        const { announced, status } = derivePartnership(claims);
        expect(row).toMatchObject({ status, announcedEdtf: announced?.edtf ?? null });
      }
    }
  });
});

test("a record is there from the first day on which anything was said of it, or by it", () => {
  const { milestone, partnership, source } = buildRows(dataset);
  for (const [field, kept] of [
    ["knownFrom", said],
    ["wellFrom", wordsFor("well")],
  ] as const) {
    for (const row of milestone)
      expect(row[field] ?? undefined).toBe(
        firstOf(kept.filter(({ about }) => about.milestone === row.id).map(({ by }) => by)),
      );
    for (const row of partnership)
      expect(row[field] ?? undefined).toBe(
        firstOf(kept.filter(({ about }) => about.partnership === row.id).map(({ by }) => by)),
      );
  }
  for (const row of source)
    expect(row.knownFrom).toBe(
      firstOf(said.filter(({ claim }) => claim.source === row.id).map(({ by }) => by)),
    );
});

test("each claim about a milestone is stored with what it did", () => {
  const rows = new Map(buildRows(dataset).claim.map((row) => [row.id, row]));
  for (const milestone of dataset.milestones) {
    const claims = said
      .filter(({ about, isClaim }) => isClaim && about.milestone === milestone.id)
      .map(({ claim }) => claim)
      .sort(compareStatements);
    for (const { claim, revision, from, to, shift, move } of buildMilestoneHistory(
      claims,
      partiesOf(dataset, milestone),
    ))
      expect(rows.get(claim.id)).toMatchObject({
        milestoneId: milestone.id,
        revision,
        move,
        fromEdtf: from?.edtf ?? null,
        toEdtf: to?.edtf ?? null,
        hasShift: shift !== null,
        shiftMinDays: shift?.minDays ?? null,
        shiftMaxDays: shift?.maxDays ?? null,
      });
  }
});
