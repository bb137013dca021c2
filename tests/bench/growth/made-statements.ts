import { getLabel } from "@/lib/domain/list";
import { QUANTITIES } from "@/lib/domain/quantities";
import type { SeedClaim, SeedMetric } from "@/lib/schema/seeds/source";
import { sayDate, shiftDate, shiftDays } from "./dates";
import type { Prose } from "./prose";
import type { World } from "./world";

/** What a claim says, in front of the thing it speaks of. */
const VERBS: Record<SeedClaim["says"], string> = {
  target: "plans",
  achieved: "has reached",
  delayed: "puts off",
  "not-yet": "has not reached",
  withdrawn: "gives up",
  announced: "announces the work at",
  active: "goes on with the work at",
  completed: "has completed the work at",
  ended: "ends the work at",
};

/** What of a claim or figure is made alike: who says it and when, and the texts. */
function makeShared(
  world: World,
  statement: SeedClaim | SeedMetric,
  record: string | undefined,
  prose: Prose,
) {
  const { saidBy, saidOn, note, paragraphs } = statement;
  return {
    saidOn: saidOn && shiftDate(saidOn, world.days).edtf,
    saidBy: saidBy.map((company) => world.companyOf(company, record).id),
    note: note && prose.remark(note.length),
    paragraphs,
  };
}

/** @param via the made-up name of who passed the words on, where somebody did */
export function makeClaim(
  world: World,
  claim: SeedClaim,
  key: string,
  via: string | undefined,
  prose: Prose,
): object {
  const about = claim.milestone ?? claim.partnership ?? "";
  const own = world.records.get(about);
  const date = claim.date && shiftDate(claim.date, world.days);
  const said = date && sayDate(date);
  const speaker =
    claim.saidBy[0] === undefined
      ? "The page says that somebody"
      : world.companyOf(claim.saidBy[0], about).name;
  const opening = `${speaker} ${VERBS[claim.says]} ${own?.place}${said ? ` ${said}` : ""}`;
  const { note, ...shared } = makeShared(world, claim, about, prose);
  const isUnsaid = date && (claim.asSaid === undefined || !said);
  return {
    key,
    milestone: claim.milestone && own?.id,
    partnership: claim.partnership && own?.id,
    says: claim.says,
    date: date?.edtf,
    asSaid: claim.asSaid && (date ? (said ?? undefined) : "in a few years"),
    via,
    ...shared,
    summary: prose.tell(opening, claim.summary.length),
    note: note ?? (isUnsaid ? "The date follows from the rest of the page." : undefined),
    checked: claim.checked && { ...claim.checked, on: shiftDays(claim.checked.on, world.days) },
  };
}

/** Figures lie up to so much beside those that were copied. */
const SHARE = 0.1;

export function makeMetric(world: World, metric: SeedMetric, key: string, prose: Prose): object {
  const { subject, quantity, value, low, high, unit, alsoGivenAs, qualifier, nature, level, testCycle } =
    metric;
  const record = subject.milestone ?? subject.partnership;
  const factor = 1 - SHARE + (world.random.below(201) / 100) * SHARE;
  const scale = (number: number) => Number((number * factor).toPrecision(3));
  const label = getLabel(QUANTITIES, quantity).toLowerCase();
  const { saidOn, saidBy, note, paragraphs } = makeShared(world, metric, record, prose);
  const company = subject.company === undefined ? undefined : world.companyOf(subject.company);
  const name = company
    ? company.name
    : record
      ? world.records.get(record)?.place
      : `the country ${subject.country}`;
  return {
    key,
    subject: {
      milestone: subject.milestone && world.records.get(subject.milestone)?.id,
      partnership: subject.partnership && world.records.get(subject.partnership)?.id,
      company: company?.id,
      country: subject.country,
    },
    quantity,
    value: scale(value),
    low: low && scale(low),
    high: high && scale(high),
    unit,
    alsoGivenAs: alsoGivenAs.map((also) => ({ value: scale(also.value), unit: also.unit })),
    qualifier: qualifier === "exact" ? undefined : qualifier,
    nature,
    level,
    testCycle,
    conditions: metric.conditions && prose.tell("at room temperature", metric.conditions.length).slice(0, -1),
    technologies: metric.technologies,
    date: metric.date && shiftDate(metric.date, world.days).edtf,
    saidOn,
    saidBy,
    summary: prose.tell(`The ${label} of ${name} is given as ${scale(value)} ${unit}`, metric.summary.length),
    note,
    paragraphs,
  };
}
