import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { getCourses } from "@/lib/db/queries/courses";
import { whereValid } from "@/lib/db/where/conditions";
import { formatDate } from "@/lib/domain/date-text";
import { addDays, type Day } from "@/lib/domain/days";
import { derivePartnership } from "@/lib/domain/derive/history";
import { deriveMilestone, type MilestoneBelief } from "@/lib/domain/derive/milestone-belief";
import { getOutcome, getStatus, measureLateness, measureOverdue } from "@/lib/domain/derive/outcomes";
import type { EdtfDate } from "@/lib/domain/edtf-date";
import { forEachEngine } from "@/tests/support/engines";
import { loadedClient } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";
import { page } from "@/tests/support/made-records";
import { partiesOf, saidIn } from "@/tests/support/made-said";

const shape = (date: EdtfDate | null) => date && { ...date, text: formatDate(date) };

forEachEngine((_engine, openFresh) => {
  describe.each([31, 32])("made-up content %i", (seed) => {
    const dataset = madeDataset(seed, { companies: 8, partnerships: 4, milestones: 20, sources: 24 });
    const said = saidIn(dataset);
    const days = [...new Set(said.map(({ by }) => by)), TODAY].sort();
    let client: Client;
    const beliefs = new Map<string, MilestoneBelief>();

    /** What is believed of a milestone from all that was said by a day. */
    function beliefOn(id: string, asOf: Day): MilestoneBelief {
      const words = said.filter(({ about, by, isClaim }) => isClaim && about.milestone === id && by <= asOf);
      const key = `${id} ${words.length}`;
      const known = beliefs.get(key);
      if (known) return known;
      const milestone = dataset.milestones.find((each) => each.id === id);
      if (!milestone) throw new Error(id);
      const claims = words.map(({ claim }) => claim);
      const belief = deriveMilestone(claims, partiesOf(dataset, milestone));
      beliefs.set(key, belief);
      return belief;
    }

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
          const belief = deriveMilestone(claims, partiesOf(dataset, milestone));
          expect(shown).toMatchObject({
            baseline: shape(belief.baseline),
            current: shape(belief.current),
            achieved: shape(belief.achieved),
            slip: belief.slip,
            status: getStatus(belief, asOf),
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
          const { announced, status } = derivePartnership(words.map(({ claim }) => claim));
          expect(shown).toMatchObject({ announced: shape(announced), status });
        }
      }
    });

    test("each milestone's deadline, moves, place and outcome are what the domain makes of its words", async () => {
      for (const asOf of new Set(days.flatMap((day) => [addDays(day, -1), day]))) {
        for (const shown of (await page(client, "milestones", { asOf })).data) {
          const belief = beliefOn(shown.id, asOf);
          const outcome = getOutcome(belief, asOf);
          expect(shown, `${shown.id} on ${asOf}`).toMatchObject({
            outcome,
            deadline: {
              first: belief.firstDeadline,
              current: belief.current?.latest ?? null,
              shiftDays: belief.shift?.days ?? null,
              atLeast: belief.shift?.atLeast ?? false,
              lateDays: measureLateness(belief, outcome),
              overdueDays: measureOverdue(outcome, belief.current?.latest ?? null, asOf),
            },
            slips: belief.slips,
            pullIns: belief.pullIns,
            undatedDelays: belief.undatedDelays,
            stands: belief.stands,
          });
        }
      }
    });

    test("each course is the history that the domain follows, with whose word stands and what contradicts it", async () => {
      for (const asOf of days) {
        const ids = (await page(client, "milestones", { asOf })).data.map(({ id }) => id);
        const courses = await getCourses(client, ids, asOf);
        expect([...courses.keys()].sort()).toEqual([...ids].sort());
        for (const [id, course] of courses) {
          const belief = beliefOn(id, asOf);
          expect(course, `${id} on ${asOf}`).toEqual({
            steps: belief.steps.map(({ claim, revision, move, from, to }) => ({
              claim: claim.id,
              says: claim.says,
              revision,
              move,
              from: shape(from),
              to: shape(to),
            })),
            standing: belief.standing,
            lastTarget: shape(belief.lastTarget),
            conflict: belief.conflict,
          });
        }
      }
    });

    test("status and outcome are stored for each day, also for those that turn with no word said", async () => {
      const rows = await client.milestoneBelief.findMany({ where: { reading: { not: "well" } } });
      const turns = rows.flatMap(({ validFrom, currentEarliest, currentLatest, firstDeadline }) =>
        [validFrom, currentEarliest, currentLatest, firstDeadline].filter((day) => day !== null),
      );
      const around = new Set(turns.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]));
      for (const asOf of [...around].filter((day) => day > "2015-01-01" && day < "2045-01-01")) {
        for (const row of rows.filter(({ validFrom, validTo }) => validFrom <= asOf && asOf < validTo)) {
          const belief = beliefOn(row.milestoneId, asOf);
          expect({ status: row.status, outcome: row.outcome }, `${row.milestoneId} on ${asOf}`).toEqual({
            status: getStatus(belief, asOf),
            outcome: getOutcome(belief, asOf),
          });
        }
      }
    });

    test("on every day each milestone has one belief or, before its first word, none", async () => {
      for (const asOf of days) {
        const rows = await client.milestoneBelief.findMany({
          where: whereValid(asOf),
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
