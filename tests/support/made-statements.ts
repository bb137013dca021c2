import { readEdtf } from "@/lib/domain/edtf-date";
import type { Random } from "./made-random";

const DATES = [
  "2019",
  "2020/2023",
  "2023-10-12",
  "2024",
  "2024~",
  "2024-02-29",
  "2024-07/2024-09",
  "2025",
  "2025-01~",
  "2026-11-01",
  "2027",
  "2027/2028",
  "2027/..",
  "2030/..",
  "../2022",
  "../2025",
  "../2030",
  "202X",
  "2028~",
  "2026-09~/2026-12~",
  "2030",
];
const MILESTONE_SAYS = ["target", "target", "target", "delayed", "achieved", "not-yet", "withdrawn"];
const PARTNERSHIP_SAYS = ["announced", "announced", "active", "completed", "ended"];
const WORDS = [
  "a plan of 50% more",
  "the pilot_line",
  "Énergie and more",
  "a C:\\ drive",
  "Toyota says",
  "nothing new",
];
const PAST = ["achieved", "announced", "completed", "ended"];

/** Claims and metrics of a source that ends on a day: one about each subject that is due, and some about any. */
export function madeStatements(
  chance: Random,
  end: string,
  ids: readonly string[],
  due: readonly object[],
  subjects: readonly object[],
) {
  const about = [...due, ...chance.some(subjects, due.length === 0 ? 1 : 0, 2)];
  return {
    claims: about.map((subject, i) => claim(chance, `k${i}`, end, ids, subject)),
    metrics: Array.from({ length: chance.below(4) }, (_, i) => metric(chance, `n${i}`, end, ids, subjects)),
  };
}

/** When something was said: with its source, or earlier. */
function said(chance: Random, end: string) {
  const earlier = ["2018-12-31", "2019-03", "../2021-06-01", "2022~", "2023-10-12"].filter(
    (date) => (readEdtf(date)?.latest as string) <= end,
  );
  const saidOn = chance.chance(0.3) && earlier.length > 0 ? chance.pick(earlier) : undefined;
  return { words: saidOn && { saidOn }, by: saidOn ? (readEdtf(saidOn)?.latest as string) : end };
}

function claim(chance: Random, key: string, end: string, ids: readonly string[], subject: object) {
  const { words, by } = said(chance, end);
  const says = chance.pick("milestone" in subject ? MILESTONE_SAYS : PARTNERSHIP_SAYS);
  const date = chance.chance(0.75) ? chance.pick(DATES) : undefined;
  const future = date !== undefined && PAST.includes(says) && (readEdtf(date)?.earliest ?? "") > by;
  return {
    key,
    ...subject,
    says,
    ...(date !== undefined && !future && { date, asSaid: "then" }),
    ...words,
    saidBy: chance.some(ids, 0, 2),
    summary: `${chance.pick(WORDS)} ${key}`,
    paragraphs: [1 + chance.below(9)],
    ...(key === "k0" && { checked: { on: "2024-03-03", against: "excerpt" } }),
  };
}

function metric(
  chance: Random,
  key: string,
  end: string,
  ids: readonly string[],
  subjects: readonly object[],
) {
  const subject = chance.pick([{ company: chance.pick(ids) }, { country: "JP" }, chance.pick(subjects)]);
  return {
    key,
    subject,
    quantity: chance.pick(["range", "stake", "funding"]),
    value: 0.1 + chance.below(1000),
    unit: chance.pick(["km", "%"]),
    alsoGivenAs: chance.chance(0.2) ? [{ value: 661e6, unit: "USD" }] : [],
    nature: "reported",
    ...(key === "n0" && { level: "vehicle", testCycle: "JC08" }),
    technologies: chance.chance(0.4) ? [chance.pick(["solid-state", "lithium-ion", "raw-material"])] : [],
    ...(chance.chance(0.5) && { date: chance.pick(DATES) }),
    ...said(chance, end).words,
    saidBy: chance.some(ids, 0, 1),
    summary: `${chance.pick(WORDS)} ${key}`,
  };
}
