import { afterAll, beforeAll, expect, test } from "vitest";
import type { Client } from "@/lib/db/client";
import { byId } from "@/lib/db/pages/related";
import { readTimelineRecords } from "@/lib/db/pages/timeline-page";
import { listChanges } from "@/lib/db/queries/changes";
import { whereValid } from "@/lib/db/where/conditions";
import { addDays } from "@/lib/domain/days";
import { groupBy } from "@/lib/domain/list";
import { buildChangeEntry } from "@/lib/formats/atom/changes-feed";
import { buildTimelineRows } from "@/lib/formats/charts/chart-table";
import type { Change } from "@/lib/schema/api/change";
import { NO_FILTER } from "@/lib/schema/parameters/filter";
import { buildCalendarEntry } from "@/lib/view-models/calendar-entry";
import { formatWhen } from "@/lib/view-models/format-dates";
import { spellCount } from "@/lib/view-models/format-duration";
import { writeMilestoneLead } from "@/lib/view-models/milestone/lead";
import type { MilestoneItem } from "@/lib/view-models/timeline/items";
import { buildTimelineSeries } from "@/lib/view-models/timeline/series";
import { listOnce } from "@/lib/view-models/timeline/tally";
import { sqliteDatabases } from "@/tests/support/engines";
import { loadedClient } from "@/tests/support/made-database";
import { saidIn } from "@/tests/support/made-said";
import { realSeeds } from "@/tests/support/real-seeds";

/*
 * What follows from claims is derived once, by the loader. Whatever tells it (a page's sentence, a drawing, the table
 * under it, the feed, the calendar, the API) tells what is stored: of every milestone, on days on which
 * something was said.
 */

const dataset = await realSeeds();
const said = groupBy(saidIn(dataset), ({ by }) => by);
/** Every eighth day on which something was said, the last, and all on which three things were said of one milestone. */
const days = [...said.keys()].sort().filter((day, index, all) => {
  const spoken = groupBy(said.get(day) ?? [], ({ about }) => about.milestone);
  return index % 8 === 0 || index === all.length - 1 || [...spoken.values()].some(({ length }) => length > 2);
});
const databases = sqliteDatabases();
let client: Client;

beforeAll(async () => {
  client = await loadedClient(databases.open, dataset);
});
afterAll(async () => {
  await client.$disconnect();
  await databases.remove();
});

/** How often a lead says that a target moved: "after two slips and one pull-in". */
function readCount(lead: string, move: "slip" | "pull-in"): number {
  const [, count] = new RegExp(`(?:after|and) (\\S+) ${move}s?\\b`, "i").exec(lead) ?? [];
  if (count === undefined) return 0;
  const spelt = Array.from({ length: 11 }, (_, number) => spellCount(number)).indexOf(count);
  return spelt >= 0 ? spelt : Number(count);
}

const filter = { ...NO_FILTER, scope: "all" } as const;

/** Every change of a milestone. What was said later changes none: a day's list is what had been said by then of it. */
async function readChanges(): Promise<Change[]> {
  const { data } = await listChanges(client, {
    asOf: days.at(-1) ?? "",
    limit: 10_000,
    cursor: null,
    filter,
    sort: "-said",
  });
  return data.filter(({ about }) => about.type === "milestone");
}

/** Everything that a day tells of the milestones, from wherever it is told. */
async function readDay(asOf: string, changes: readonly Change[]) {
  const [stored, records] = await Promise.all([
    client.milestoneBelief.findMany({ where: whereValid(asOf) }),
    readTimelineRecords(client, {
      filter: {
        ...filter,
        milestoneKind: [],
        milestoneStatus: [],
        partnershipKind: [],
        partnershipStatus: [],
        lanes: "company",
      },
      asOf,
    }),
  ]);
  const input = { ...records, asOf, lanes: "company" as const };
  return {
    stored,
    records,
    items: byRecord(listOnce(buildTimelineSeries(input).lanes.flatMap(({ milestones }) => milestones))),
    rows: byId(buildTimelineRows(input).filter(({ type }) => type === "milestone")),
    changes: groupBy(
      changes.filter(({ saidOn }) => (saidOn.latest ?? "") <= asOf),
      ({ about: { id } }) => id,
    ),
    claims: groupBy(
      records.claims.filter((claim) => claim.about.type === "milestone"),
      (claim) => claim.about.id,
    ),
    told: {
      milestones: byId(records.milestones),
      partnerships: byId(records.partnerships),
      companies: records.companies,
      sources: records.sources,
    },
  };
}

type Told = Awaited<ReturnType<typeof readDay>>;
type Stored = Told["stored"][number];

function byRecord(items: readonly MilestoneItem[]): ReadonlyMap<string, MilestoneItem> {
  return new Map(items.map((item) => [item.row.record, item]));
}

/** The first and the last day of what is drawn of a milestone; it happened on a day that nobody names by the one it stands at. */
function getDrawnDays(row: Stored) {
  const days = row.achievedEdtf
    ? [row.achievedEarliest, row.achievedLatest]
    : row.status === "achieved"
      ? [null, row.stands]
      : row.currentEdtf
        ? [row.currentEarliest, row.currentLatest]
        : [row.lastTargetEarliest, row.lastTargetLatest];
  const [earliest = null, latest = null] = days;
  return [earliest ?? latest, latest] as const;
}

/** What is stored of a milestone, as whatever tells it would have to tell it. */
function expected(row: Stored) {
  const [first, last] = getDrawnDays(row);
  return {
    api: [row.status, row.outcome, row.currentEdtf, row.firstDeadline, row.currentLatest, row.stands],
    moves: [row.slips, row.pullIns],
    shift: [row.shiftDays, row.shiftAtLeast ?? false, row.undatedDelays],
    calendar: first === null ? null : [first, addDays(last ?? first, 1)],
  };
}

function countMoves(changes: readonly Change[]): [number, number] {
  const count = (move: Change["move"]) => changes.filter((change) => change.move === move).length;
  return [count("slipped"), count("pulled-in")];
}

/** Names where something tells another thing than what is stored. */
function compare(row: Stored, day: string, all: Told): string[] {
  const { records, items, rows, told } = all;
  const id = row.milestoneId;
  const milestone = records.milestones.find((each) => each.id === id);
  const [item, drawnRow, course] = [items.get(id), rows.get(id), records.courses.get(id)];
  if (!milestone || !item || !drawnRow || !course) return [`${id} on ${day} is told nowhere`];
  const { api, moves, shift, calendar } = expected(row);
  const { deadline, current } = milestone;
  const differences: string[] = [];
  const differ = (teller: string, tells: unknown, stored: unknown) => {
    const [a, b] = [JSON.stringify(tells), JSON.stringify(stored)];
    if (a !== b) differences.push(`${id} on ${day}: ${teller} tells ${a}, stored is ${b}`);
  };

  const { status, outcome, stands } = milestone;
  differ("the API", [status, outcome, current?.edtf ?? null, deadline.first, deadline.current, stands], api);
  differ("the API", [milestone.slips, milestone.pullIns], moves);
  differ("the API", [deadline.shiftDays, deadline.atLeast, milestone.undatedDelays], shift);

  differ("the drawing", [item.status, item.stands], [row.status, row.stands]);
  differ("the drawing", item.arcs.length, row.slips + row.pullIns);
  if (row.status !== "achieved" && row.currentEdtf !== null)
    differ("the table", drawnRow.earliest, row.currentEarliest);

  const changes = all.changes.get(id) ?? [];
  differ("the list of changes", countMoves(changes), moves);
  for (const change of changes.filter(({ move }) => move !== null)) {
    const { title } = buildChangeEntry(change, told, { site: "https://interphase.example", reading: "all" });
    differ("the feed", title.includes(`${change.to?.text}`), true);
    const step = course.steps.find(({ claim }) => claim === change.id);
    differ("the list of changes", change.move, step?.move);
  }

  const entry = buildCalendarEntry(milestone, { courses: records.courses, companies: records.companies });
  differ("the calendar", entry && [entry.first, entry.end], calendar);

  const lead = writeMilestoneLead({
    params: { asOf: day, asOfParam: null },
    milestone,
    course,
    claims: all.claims.get(id) ?? [],
    metrics: [],
    partnerships: [],
    sameStage: [],
    companies: records.companies,
    sources: records.sources,
  });
  differ(`"${lead}"`, [readCount(lead, "slip"), readCount(lead, "pull-in")], moves);
  if (current && row.status !== "achieved")
    differ(`"${lead}"`, lead.includes(current.text) || lead.includes(formatWhen(current)), true);
  return differences;
}

test("whatever tells of a milestone tells what is stored of it, on days on which something was said", async () => {
  expect(days.length).toBeGreaterThan(100);
  const differences: string[] = [];
  let compared = 0;
  const changes = await readChanges();
  for (const day of days) {
    const told = await readDay(day, changes);
    differences.push(...told.stored.flatMap((row) => compare(row, day, told)));
    compared += told.stored.length;
  }
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(10_000);
}, 600_000);
