import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { statusWhere } from "@/lib/db/where/status";
import { validOn } from "@/lib/db/where/valid";
import { dateText } from "@/lib/domain/date-text";
import { addDays } from "@/lib/domain/days";
import type { EdtfDate } from "@/lib/domain/edtf-date";
import { idsOf as idsOfList } from "@/lib/domain/list";
import { believeMilestone } from "@/lib/domain/milestone-belief";
import { statusOn } from "@/lib/domain/milestone-status";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-statuses";
import { believePartnership } from "@/lib/domain/partnership-belief";
import { forEachEngine } from "@/tests/support/engines";
import { loadedClient } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";
import { page } from "@/tests/support/made-records";
import { partiesOf, saidIn } from "@/tests/support/made-said";

const shape = (date: EdtfDate | null) => date && { ...date, text: dateText(date) };

forEachEngine((_engine, openFresh) => {
  describe.each([31, 32])("made-up content %i", (seed) => {
    const dataset = madeDataset(seed, { companies: 8, partnerships: 4, milestones: 20, sources: 24 });
    const said = saidIn(dataset);
    const days = [...new Set(said.map(({ by }) => by)), TODAY].sort();
    let client: Client;
    beforeAll(async () => {
      client = await loadedClient(openFresh, dataset);
    });
    afterAll(() => client.$disconnect());

    test("each milestone shows what the words said by a day make of it, on the day of every word and the day before", async () => {
      for (const asOf of new Set(days.flatMap((day) => [addDays(day, -1), day]))) {
        for (const shown of (await page(client, "milestones", { asOf })).data) {
          const milestone = dataset.milestones.find(({ id }) => id === shown.id);
          if (!milestone) throw new Error(shown.id);
          const words = said.filter(({ about, by }) => about.milestone === shown.id && by <= asOf);
          const claims = words.filter(({ isClaim }) => isClaim).map(({ claim }) => claim);
          const belief = believeMilestone(claims, partiesOf(dataset, milestone));
          expect(shown).toMatchObject({
            baseline: shape(belief.baseline),
            current: shape(belief.current),
            achieved: shape(belief.achieved),
            slip: belief.slip,
            status: statusOn(belief, asOf),
            claims: claims.length,
            lastSaidOn: {
              latest: words
                .map(({ by }) => by)
                .sort()
                .at(-1),
            },
          });
        }
      }
    });

    test("each partnership shows what the words said by a day make of it", async () => {
      for (const asOf of days) {
        for (const shown of (await page(client, "partnerships", { asOf })).data) {
          const words = said.filter(
            ({ about, by, isClaim }) => isClaim && about.partnership === shown.id && by <= asOf,
          );
          const { announced, status } = believePartnership(words.map(({ claim }) => claim));
          expect(shown).toMatchObject({ announced: shape(announced), status });
        }
      }
    });

    test("the status in the query is that of the pure function, for every belief and on the days around its bounds", async () => {
      const beliefs = await client.milestoneBelief.findMany();
      const bounds = beliefs.flatMap(({ currentEarliest, currentLatest }) => [
        currentEarliest,
        currentLatest,
      ]);
      const around = [...new Set(bounds)].flatMap((day) =>
        day === null ? [] : [addDays(day, -1), day, addDays(day, 1)],
      );
      for (const asOf of new Set([...around, TODAY])) {
        for (const status of idsOfList(MILESTONE_STATUSES)) {
          const found = await client.milestoneBelief.findMany({ where: statusWhere(status, asOf) });
          const expected = beliefs.filter((row) => {
            const { currentEdtf, currentEarliest: earliest, currentLatest: latest } = row;
            return (
              statusOn({ ...row, current: currentEdtf === null ? null : { earliest, latest } }, asOf) ===
              status
            );
          });
          const keys = (rows: typeof found) =>
            rows.map(({ milestoneId, validFrom }) => `${milestoneId} ${validFrom}`).sort();
          expect(keys(found), `${status} on ${asOf}`).toEqual(keys(expected));
        }
      }
    });

    test("on every day each milestone has one belief or, before its first word, none", async () => {
      for (const asOf of days) {
        const rows = await client.milestoneBelief.findMany({
          where: validOn(asOf),
          select: { milestoneId: true },
        });
        const ids = rows.map(({ milestoneId }) => milestoneId);
        const spoken = said
          .filter(({ about, by }) => about.milestone && by <= asOf)
          .map(({ about }) => about.milestone);
        expect([...ids].sort()).toEqual([...new Set(spoken)].sort());
      }
    });
  });
});
