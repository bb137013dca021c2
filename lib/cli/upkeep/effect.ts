import { formatDate } from "@/lib/domain/date-text";
import { getLabel, groupBy } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import { countRecord, OUTCOMES, type PromiseRecord } from "@/lib/domain/outcomes";
import { PARTNERSHIP_STATUSES, type PartnershipStatus } from "@/lib/domain/partnerships";
import { formatDeadline, formatMoves, formatShift } from "@/lib/view-models/format-deadline";
import { writeVerdictText } from "@/lib/view-models/promise-record";
import { describeMeasures, writeKept } from "@/lib/view-models/record-measures";
import { formatCount } from "@/lib/view-models/text";
import { type Belief, type Standing, toRecorded } from "./standing";

/** What pages tell of a record on a day, by what it is that they tell; what they do not tell is not there. */
type Told = Readonly<Record<string, string | null>>;

/** Records of one kind by their ids, each with its name. */
type ToldRecords = ReadonlyMap<string, { readonly name: string; readonly told: Told }>;

/** Something told of a record that is another afterwards; null where nothing is told. */
interface Move {
  readonly what: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A record that the change moves, adds or takes away. */
export interface Effect {
  readonly section: string;
  readonly id: string;
  readonly name: string;
  readonly sort: "new" | "gone" | "moved";
  readonly moves: readonly Move[];
}

/** What one dataset tells otherwise than another on the same day, of what a reader sees first. */
export function compareStandings(before: Standing, after: Standing): Effect[] {
  const [old, now] = [tell(before), tell(after)];
  return Object.keys(now).flatMap((section) => {
    const [from, to] = [old[section] ?? new Map(), now[section] ?? new Map()] as [ToldRecords, ToldRecords];
    const ids = [...new Set([...from.keys(), ...to.keys()])].sort();
    return ids.flatMap((id): Effect[] => {
      const [one, other] = [from.get(id), to.get(id)];
      const moves = compareTold(one?.told ?? {}, other?.told ?? {});
      const sort = one === undefined ? "new" : other === undefined ? "gone" : "moved";
      const name = (other ?? one)?.name ?? id;
      return sort === "moved" && moves.length === 0 ? [] : [{ section, id, name, sort, moves }];
    });
  });
}

function compareTold(from: Told, to: Told): Move[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .map((what) => ({ what, from: from[what] ?? null, to: to[what] ?? null }))
    .filter((move) => move.from !== move.to);
}

function tell(standing: Standing): Readonly<Record<string, ToldRecords>> {
  return {
    Overview: new Map([["overview", { name: "of solid-state batteries", told: tellOverview(standing) }]]),
    Milestones: tellMilestones(standing),
    Partnerships: tellPartnerships(standing),
    "Records of companies": tellCompanies(standing),
  };
}

/** The milestones of the scope that pages show by themselves. */
function listInScope({ rows, milestones }: Standing): Map<string, Belief> {
  return new Map(
    rows.milestone
      .filter(({ solidState }) => solidState !== "no")
      .flatMap(({ id }) => {
        const belief = milestones.get(id);
        return belief ? [[id, belief] as const] : [];
      }),
  );
}

function tellOverview(standing: Standing): Told {
  const beliefs = [...listInScope(standing).values()];
  const { companies, partnerships, sources } = standing.facts.dataset;
  return {
    sentence: writeVerdictText(toRecord(standing, beliefs)),
    ...tellRecord(toRecord(standing, beliefs)),
    "all that is recorded": [
      formatCount(companies.length, "company", "companies"),
      formatCount(partnerships.length, "partnership"),
      formatCount(standing.milestones.size, "milestone"),
      formatCount(standing.facts.claims.length, "claim"),
      formatCount(standing.facts.metrics.length, "figure"),
      formatCount(sources.length, "source"),
    ].join(", "),
  };
}

function toRecord({ asOf }: Standing, beliefs: readonly Belief[]): PromiseRecord {
  return countRecord(beliefs.map((belief) => toRecorded(belief, asOf)));
}

function tellRecord(record: PromiseRecord): Told {
  const count = (some: number) => (some === 0 ? null : String(some));
  return {
    "dated promises": count(record.dated),
    ...Object.fromEntries(OUTCOMES.map(({ id, label }) => [label.toLowerCase(), count(record.parts[id])])),
    measures: describeMeasures(record),
    share: record.dated === 0 ? null : writeKept(record),
  };
}

function tellCompanies(standing: Standing): ToldRecords {
  const beliefs = listInScope(standing);
  const responsible = standing.rows.milestoneInvolves.filter((row) => row.responsible);
  const own = groupBy(responsible, ({ companyId }) => companyId);
  return new Map(
    standing.facts.dataset.companies.map(({ id, name }) => {
      const milestones = (own.get(id) ?? []).flatMap(({ milestoneId }) => beliefs.get(milestoneId) ?? []);
      return [id, { name, told: tellRecord(toRecord(standing, milestones)) }];
    }),
  );
}

function tellMilestones({ facts, milestones }: Standing): ToldRecords {
  const date = (edtf: string | null | undefined) => (edtf == null ? null : formatDate({ edtf }));
  return new Map(
    facts.dataset.milestones.flatMap(({ id, title }) => {
      const belief = milestones.get(id);
      if (!belief) return [];
      const { status, outcome, firstDeadline, shiftDays, shiftAtLeast, slips, pullIns } = belief;
      const told = {
        status: getLabel(MILESTONE_STATUSES, status),
        target: date(belief.currentEdtf),
        achieved: date(belief.achievedEdtf),
        "first deadline": firstDeadline == null ? null : formatDeadline(firstDeadline),
        "deadline moved": shiftDays == null ? null : formatShift({ days: shiftDays, atLeast: shiftAtLeast }),
        moves: formatMoves({ slips, pullIns }),
        "became of it": outcome && getLabel(OUTCOMES, outcome),
      };
      return [[id, { name: title, told }] as const];
    }),
  );
}

function tellPartnerships({ facts, partnerships }: Standing): ToldRecords {
  return new Map(
    facts.dataset.partnerships.flatMap(({ id, name }) => {
      const belief = partnerships.get(id);
      if (!belief) return [];
      const told = {
        status: getLabel(PARTNERSHIP_STATUSES, belief.status as PartnershipStatus),
        announced: belief.announcedEdtf == null ? null : formatDate({ edtf: belief.announcedEdtf }),
      };
      return [[id, { name, told }] as const];
    }),
  );
}

/** Longer words stand below each other. */
const MOST_IN_LINE = 60;

/** The effects as a list to read, old → new. */
export function formatEffects(effects: readonly Effect[]): string {
  if (effects.length === 0) return "No target, move, status, record or headline number changes.";
  const sections = groupBy(effects, ({ section }) => section);
  return [...sections]
    .map(([section, own]) => [`${section} (${own.length})`, ...own.map(formatEffect)].join("\n"))
    .join("\n\n");
}

function formatEffect({ id, name, sort, moves }: Effect): string {
  const head = `  ${id}  ${name}${sort === "moved" ? "" : ` (${sort})`}`;
  const lines = moves.map(({ what, from, to }) => {
    const [old, now] = [from ?? "none", to ?? "none"];
    if (sort !== "moved") return `    ${what}: ${sort === "new" ? now : old}`;
    const isShort = old.length <= MOST_IN_LINE && now.length <= MOST_IN_LINE;
    return isShort ? `    ${what}: ${old} → ${now}` : `    ${what}:\n      - ${old}\n      + ${now}`;
  });
  return [head, ...lines].join("\n");
}
