import { afterAll, beforeAll, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { getCourses } from "@/lib/db/queries/courses";
import { listHistory } from "@/lib/db/queries/milestone-history";
import { listMilestones } from "@/lib/db/queries/milestones";
import { listLeads, listMostMoved, tallyMoves } from "@/lib/db/queries/moves";
import { listRankings, RANKINGS, type Ranking } from "@/lib/db/queries/rankings";
import type { Day } from "@/lib/domain/days";
import type { Milestone } from "@/lib/schema/api/shapes";
import { countAll } from "@/lib/schema/pages/bar-records";
import { chooseLeads } from "@/lib/schema/pages/promises";
import { type Filter, NO_FILTER } from "@/lib/schema/parameters/filter";
import { forEachEngine } from "@/tests/support/engines";
import { loadedClient } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";
import { madeFilter } from "@/tests/support/made-filters";
import { random } from "@/tests/support/made-random";

/** One ranking; all are read at once, since none changes another. */
async function listOne(client: Client, ranking: Ranking, ...rest: [Filter, Day, number]) {
  const all = await listRankings(client, RANKINGS, ...rest);
  expect(await listRankings(client, [ranking], ...rest)).toEqual({ [ranking]: all[ranking] });
  return all[ranking];
}

const DAYS = ["2022-06-30", "2023-10-12", TODAY];

forEachEngine((_engine, openFresh) => {
  let client: Client;
  beforeAll(async () => {
    client = await loadedClient(
      openFresh,
      madeDataset(51, { companies: 7, partnerships: 6, milestones: 10, sources: 10 }),
    );
  });
  afterAll(() => client.$disconnect());

  test("how far promises moved is listed for every dated one that a filter keeps, moved furthest first", async () => {
    const chance = random(3);
    const filters = [
      NO_FILTER,
      { ...NO_FILTER, scope: "all" as const },
      ...Array.from({ length: 8 }, () => madeFilter(chance, "milestones")),
    ];
    let promises = 0;
    for (const asOf of DAYS) {
      for (const filter of filters) {
        const list = { filter, asOf, sort: null, limit: 500, cursor: null };
        const dated = (await listMilestones(client, list)).data.filter(({ baseline }) => baseline !== null);
        const courses = await getCourses(
          client,
          dated.map(({ id }) => id),
          asOf,
        );
        const moves = await listMostMoved(client, filter, asOf, 500);
        const expected = dated.map(({ id, slips, pullIns, deadline }) => ({
          milestone: id,
          datedClaims: courses.get(id)?.steps.filter(({ says, to }) => says !== "withdrawn" && to).length,
          slips,
          pullIns,
          shiftDays: deadline.shiftDays,
        }));
        expect(new Set(moves.map(({ milestone }) => milestone))).toEqual(
          new Set(expected.map(({ milestone }) => milestone)),
        );
        for (const each of moves) {
          const { datedClaims, ...rest } =
            expected.find(({ milestone }) => milestone === each.milestone) ?? {};
          expect(each).toMatchObject(rest);
          // A target without a date repeats the one before it and gives none.
          expect(each.datedClaims).toBeLessThanOrEqual(datedClaims ?? 0);
        }
        const shifts = moves.map(({ shiftDays }) => shiftDays ?? Number.NEGATIVE_INFINITY);
        expect(shifts).toEqual([...shifts].sort((a, b) => b - a));
        expect(await listMostMoved(client, filter, asOf, 2)).toEqual(moves.slice(0, 2));
        const tallies = await tallyMoves(client, filter, asOf);
        expect(countAll(tallies)).toBe(moves.length);
        for (const { slips, pullIns, datedClaims, count } of tallies)
          expect(
            moves.filter(
              (each) => each.slips === slips && each.pullIns === pullIns && each.datedClaims === datedClaims,
            ),
          ).toHaveLength(count);
        for (const most of [1, 3, 16])
          expect(await listLeads(client, filter, asOf, most)).toEqual(
            chooseLeads(moves, filter.company, most),
          );
        promises += expected.length;
      }
    }
    expect(promises).toBeGreaterThan(20);
  });

  test.each(RANKINGS)(
    "the ranking %s has one measure, in its order, and each company's first alone",
    async (ranking) => {
      const measure = ({ deadline }: Milestone) =>
        ({
          moved: deadline.shiftDays,
          "pulled-in": deadline.shiftDays === null ? null : -deadline.shiftDays,
          late: deadline.lateDays,
          overdue: deadline.overdueDays,
        })[ranking];
      const first = ({ companies }: Milestone) =>
        companies.find(({ part }) => part === "responsible")?.company;
      for (const asOf of DAYS) {
        for (const sourcing of ["all", "well"] as const) {
          const filter = { ...NO_FILTER, scope: "all" as const, sourcing };
          const list = { filter, asOf, sort: null, limit: 500, cursor: null };
          const all = (await listMilestones(client, list)).data.filter((each) => (measure(each) ?? 0) > 0);
          const ranked = await listOne(client, ranking, filter, asOf, 500);
          const named = ranked.flatMap(({ milestone, sisters }) => [
            milestone.id,
            ...sisters.map(({ id }) => id),
          ]);
          expect(named.sort()).toEqual(all.map(({ id }) => id).sort());
          const measures = ranked.map(({ milestone }) => measure(milestone) ?? 0);
          expect(measures).toEqual([...measures].sort((a, b) => b - a));
          const companies = ranked.flatMap(({ milestone }) => first(milestone) ?? []);
          expect(new Set(companies).size).toBe(companies.length);
          expect(await listOne(client, ranking, filter, asOf, 1)).toEqual(ranked.slice(0, 1));
        }
      }
    },
  );

  test("a ranking that names a few counts all that stand behind them", async () => {
    const dataset = madeDataset(52, { companies: 2, partnerships: 2, milestones: 40, sources: 30 });
    const crowded = await loadedClient(openFresh, dataset);
    const filter = { ...NO_FILTER, scope: "all" as const };
    const sisters: number[] = [];
    for (const ranking of RANKINGS) {
      const ranked = await listOne(crowded, ranking, filter, TODAY, 500);
      for (const most of [1, 2])
        expect(await listOne(crowded, ranking, filter, TODAY, most)).toEqual(ranked.slice(0, most));
      sisters.push(...ranked.map((each) => each.sisters.length));
    }
    await crowded.$disconnect();
    expect(Math.max(...sisters)).toBeGreaterThan(8);
  });

  test("words are told in order, and none that was said after the day", async () => {
    const { data } = await listMilestones(client, {
      filter: { ...NO_FILTER, scope: "all" },
      asOf: TODAY,
      sort: null,
      limit: 500,
      cursor: null,
    });
    const ids = data.map(({ id }) => id);
    const today = await listHistory(client, { milestones: ids }, TODAY);
    for (const asOf of DAYS) {
      const words = await listHistory(client, { milestones: ids }, asOf);
      const said = today.filter(({ saidOn }) => (saidOn.latest as string) <= asOf);
      // A later reading of the page is not there yet.
      const checkedBy = ({ checked }: (typeof said)[number]) =>
        checked && checked.on <= asOf ? checked : null;
      expect(words).toEqual(said.map((word) => ({ ...word, checked: checkedBy(word) })));
      const days = words.map(({ saidOn }) => saidOn.latest as string);
      expect(days).toEqual([...days].sort());
    }
  });
});
