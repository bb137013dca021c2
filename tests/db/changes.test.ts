import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { readChangeEnds } from "@/lib/db/queries/changes";
import { CursorError } from "@/lib/db/queries/list";
import { formatDate } from "@/lib/domain/date-text";
import { addDays } from "@/lib/domain/days";
import { buildMilestoneHistory, buildPartnershipHistory } from "@/lib/domain/derive/history";
import type { EdtfDate } from "@/lib/domain/edtf-date";
import { CHANGES } from "@/lib/domain/revisions";
import { compareStatements, type MilestoneClaim, type PartnershipClaim } from "@/lib/domain/statement";
import { type Change, changeShape } from "@/lib/schema/api/change";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { forEachEngine } from "@/tests/support/engines";
import { type AskedChanges, changes, someChangesFilter } from "@/tests/support/made-changes";
import { loadedClient } from "@/tests/support/made-database";
import { madeDataset, TODAY } from "@/tests/support/made-dataset";
import { Expectations } from "@/tests/support/made-expectations";
import { random } from "@/tests/support/made-random";
import { allRecords } from "@/tests/support/made-records";
import { partiesOf, saidIn } from "@/tests/support/made-said";

const SIZE = { companies: 8, partnerships: 6, milestones: 16, sources: 24 };
const shape = (date: EdtfDate | null) => date && { ...date, text: formatDate(date) };

/** What the pure histories make of the words said by a day alone, newest first and the undated last. */
function expected(dataset: SeedDataset, asOf: string) {
  const words = saidIn(dataset).filter(({ isClaim, by }) => isClaim && by <= asOf);
  const of = (key: "milestone" | "partnership", id: string) =>
    words.filter(({ about }) => about[key] === id).map(({ claim }) => claim as unknown);
  const made = [
    ...dataset.milestones.flatMap((milestone) =>
      buildMilestoneHistory(of("milestone", milestone.id) as MilestoneClaim[], partiesOf(dataset, milestone))
        .filter(({ revision }) => (CHANGES as readonly string[]).includes(revision))
        .map((word) => ({ ...word, about: { type: "milestone", id: milestone.id } })),
    ),
    ...dataset.partnerships.flatMap(({ id }) =>
      buildPartnershipHistory(of("partnership", id) as PartnershipClaim[])
        .filter(({ revision }) => revision !== "reaffirmed")
        .map((word) => ({ ...word, from: null, shift: null, about: { type: "partnership", id } })),
    ),
  ];
  const undated = new Set(words.flatMap(({ id, undated }) => (undated ? [id] : [])));
  const last = (id: string) => Number(undated.has(id));
  return made
    .sort((a, b) => last(a.claim.id) - last(b.claim.id) || compareStatements(b.claim, a.claim))
    .map(({ claim, about, revision, from, to, shift }) => ({
      id: claim.id,
      about,
      revision,
      from: shape(from),
      to: shape(to),
      shift,
      saidOn: shape(claim.saidOn),
      saidBy: claim.saidBy,
      source: claim.source,
      tier: claim.tier,
    }));
}

function told({ id, about, revision, from, to, shift, saidOn, saidBy, source, tier }: Change) {
  return { id, about, revision, from, to, shift, saidOn, saidBy, source, tier };
}

forEachEngine((_engine, openFresh) => {
  describe.each([61, 62])("made-up content %i", (seed) => {
    const dataset = madeDataset(seed, SIZE);
    const days = [...new Set(saidIn(dataset).map(({ by }) => by))].sort();
    const undated = new Set(saidIn(dataset).flatMap(({ id, undated }) => (undated ? [id] : [])));
    let client: Client;
    beforeAll(async () => {
      client = await loadedClient(openFresh, dataset);
    });
    afterAll(() => client.$disconnect());

    test("on every day the list is what the pure histories make of the words said by then, each change once", async () => {
      for (const asOf of new Set([...days.flatMap((day) => [addDays(day, -1), day]), TODAY])) {
        const { data, total } = await changes(client, { asOf });
        expect(data.map(told), asOf).toEqual(expected(dataset, asOf));
        expect(total, asOf).toBe(data.length);
        expect(new Set(data.map(({ id }) => id)).size, asOf).toBe(total);
      }
    });

    test("a past day is the end of today's list: later words change no entry", async () => {
      const { data } = await changes(client);
      for (const asOf of days) {
        const earlier = data.filter(({ saidOn }) => (saidOn.latest as string) <= asOf);
        expect((await changes(client, { asOf })).data, asOf).toEqual(earlier);
      }
    });

    test("every entry has the documented shape", async () => {
      for (const change of (await changes(client)).data) expect(changeShape.parse(change)).toEqual(change);
    });

    test("a filter keeps exactly the changes among the claims it keeps, and the revisions it names", async () => {
      const chance = random(seed);
      for (const asOf of ["2021-12-31", "2023-10-12", TODAY]) {
        const expectations = new Expectations(await allRecords(client, asOf));
        const all = (await changes(client, { asOf })).data;
        for (let i = 0; i < 25; i++) {
          const filter = someChangesFilter(chance);
          const claims = expectations.of("changes", filter);
          const kept = all.filter(
            ({ id, revision }) =>
              claims.includes(id) && (filter.revision.length === 0 || filter.revision.includes(revision)),
          );
          const { data, total } = await changes(client, { asOf, filter });
          expect(data, JSON.stringify({ asOf, filter })).toEqual(kept);
          expect(total).toBe(kept.length);
          const ends = await readChangeEnds(client, filter, asOf);
          const dated = kept.filter(({ id }) => !undated.has(id));
          const among = dated.length > 0 ? dated : kept;
          expect(ends).toEqual(kept.length === 0 ? null : { first: among.at(-1), latest: among[0] });
        }
      }
    });

    test("words are found in the name of what a change is about as well as in its summary", async () => {
      const { data } = await changes(client);
      const { milestones, partnerships } = await allRecords(client, TODAY);
      const names = new Map([
        ...milestones.map(({ id, title }): [string, string] => [id, title]),
        ...partnerships.map(({ id, name }): [string, string] => [id, name]),
      ]);
      for (const { id, about, summary } of data) {
        // A word of the name and one of the summary: neither text holds both.
        const q = `${names.get(about.id)?.split(" ").at(-1)} ${summary.split(" ")[0]}`;
        const found = await changes(client, { filter: { q } });
        expect(
          found.data.map((change) => change.id),
          q,
        ).toContain(id);
      }
    });

    test("paging meets every change once, in the order of the whole list, either way round", async () => {
      const whole = (await changes(client)).data.map(({ id }) => id);
      expect((await changes(client, { sort: "-said" })).data.map(({ id }) => id)).toEqual(whole);
      const back = [...whole].reverse();
      const turned = [...back.filter((id) => !undated.has(id)), ...back.filter((id) => undated.has(id))];
      for (const [sort, ids] of [
        [null, whole],
        ["said", turned],
      ] as const)
        for (const limit of [1, 2, 7, whole.length - 1, whole.length, whole.length + 1])
          expect(await paged(client, { sort, limit })).toEqual(ids);
      const filter = { revision: ["promised", "slipped"], company: ["c0", "c1", "c2"] };
      const { data } = await changes(client, { filter });
      expect(await paged(client, { filter, limit: 2 })).toEqual(data.map(({ id }) => id));
    });

    test("a cursor that this list did not give is refused", async () => {
      const { next } = await changes(client, { sort: "said", limit: 1 });
      for (const cursor of ["", "nonsense", next])
        await expect(changes(client, { sort: "-said", cursor })).rejects.toThrow(CursorError);
    });
  });
});

async function paged(client: Client, params: AskedChanges & { readonly limit: number }): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof changes>> = await changes(client, { ...params, cursor });
    ids.push(...page.data.map(({ id }) => id));
    expect(page.data.length).toBe(
      page.next === null ? page.total - ids.length + page.data.length : params.limit,
    );
    cursor = page.next;
  } while (cursor !== null);
  return ids;
}
