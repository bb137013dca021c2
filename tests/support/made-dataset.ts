import { COMPANY_KINDS } from "@/lib/domain/companies";
import { readEdtf } from "@/lib/domain/edtf-date";
import { listIds } from "@/lib/domain/list";
import { checkSeeds, type SeedDataset } from "@/lib/schema/seeds/check-seeds";
import type { SeedFile } from "@/lib/schema/seeds/yaml-file";
import { type Random, random } from "./made-random";
import { madeStatements } from "./made-statements";

/** The day made-up datasets are checked on. */
export const TODAY = "2026-11-01";

/** Names that a search can stumble over. */
const NAMES = [
  "Toyota",
  "Idemitsu Kosan",
  "Électricité d'Énergie",
  "100% Solid",
  "Under_score",
  "Back\\slash",
  "Škoda & Søn",
  "LG 7",
  "LG 70",
  "maker",
  "Percent 100",
  "O'Brien",
  "Maker%",
  "İzmir Pil",
  "Ångström",
  "Straße",
];
const TITLES = [
  "first cell",
  "50% more range",
  "pilot_line",
  "Élan vital",
  "C:\\plant",
  "mass production",
  "TOYOTA car",
];
const TECHNOLOGIES = [
  "all-solid-state",
  "solid-state",
  "semi-solid-state",
  "lithium-ion",
  "raw-material",
  "battery",
];
const KINDS = ["joint-development", "supply", "equity", "research"];
const STAGES = ["pilot-line", "vehicle-launch", "volume-production", "stake", "plant"];
const PUBLISHED = [
  "2019-05~",
  "2021",
  "2022-03-14",
  "2023-10-12",
  "2023-10",
  "2023~",
  "2024-02-29",
  "2025-01~",
  "2026-06-30",
  "../2024-07",
];

/** How much a made-up dataset holds. */
export interface MadeSize {
  readonly companies: number;
  readonly partnerships: number;
  readonly milestones: number;
  readonly sources: number;
}

/** Looks for what became of a milestone: one on a day on which little was said yet, one on a late day. */
const LOOKS = [
  { on: "2025-05-05", where: "the maker's pages", found: "A plan." },
  { on: "2023-01-01", where: "the web" },
];

const SMALL: MadeSize = { companies: 11, partnerships: 7, milestones: 13, sources: 14 };

/** A dataset made up from a seed: companies in wholes, ventures, every kind of word and date, days that tie. */
export function madeDataset(seed: number, size: MadeSize = SMALL): SeedDataset {
  const key = JSON.stringify([seed, size]);
  const dataset = made.get(key) ?? checked(seed, size);
  made.set(key, dataset);
  return dataset;
}

/** Checking takes longer than anything a test does with the result. */
const made = new Map<string, SeedDataset>();

function checked(seed: number, size: MadeSize): SeedDataset {
  const { dataset, problems } = checkSeeds(madeFiles(seed, size), TODAY);
  if (!dataset) throw new Error(`made-up seeds do not pass: ${JSON.stringify(problems.slice(0, 5))}`);
  return dataset;
}

/** The same as seed files. JSON is YAML, too. */
function madeFiles(seed: number, size: MadeSize = SMALL): SeedFile[] {
  const chance = random(seed);
  const companies = Array.from({ length: size.companies }, (_, i) => company(chance, i));
  const ids = companies.map(({ id }) => id);
  const partnerships = Array.from({ length: size.partnerships }, (_, i) => ({
    id: `p${i}`,
    name: `${chance.pick(NAMES)} and ${chance.pick(NAMES)} ${i}`,
    kinds: chance.some(KINDS, 1, 2),
    technologies: chance.some(TECHNOLOGIES, 1, 2),
    electrolytes: [["sulfide"], [], ["oxide", "sulfide"]][i % 3],
    parties: chance
      .some(ids, 2, 3)
      .map((company, place) => ({ company, role: ["partner", "supplier", "supplier"][(i + place) % 3] })),
    ...(chance.chance(0.3) && { formed: chance.pick(ids) }),
  }));
  const milestones = Array.from({ length: size.milestones }, (_, i) => ({
    id: `m${i}`,
    title: `${chance.pick(TITLES)} of ${chance.pick(NAMES)} ${i}`,
    kind: chance.pick(STAGES),
    companies: chance
      .some(ids, 1, 2)
      .map((company, place) => ({ company, part: place === 0 || i % 2 === 0 ? "responsible" : "involved" })),
    partnerships: chance.some(
      partnerships.map(({ id }) => id),
      0,
      2,
    ),
    technologies: chance.some(TECHNOLOGIES, 1, 2),
    // Some have their own, the others those of their partnerships.
    ...(i % 4 === 0 && {
      electrolytes: ["halide"],
      place: { country: "JP", ...(i > 0 && { town: `Town ${i}` }) },
    }),
    lookedFor: LOOKS.slice(0, i % 3),
  }));
  const subjects = [
    ...milestones.map(({ id }) => ({ milestone: id })),
    ...partnerships.map(({ id }) => ({ partnership: id })),
  ];
  const sources = Array.from({ length: size.sources }, (_, i) => {
    // Each subject is spoken of at least once, by whichever source its turn comes at.
    const due = subjects.filter((_, turn) => turn % size.sources === i);
    return source(chance, i, ids, due, subjects);
  });
  const file = (path: string, value: unknown): SeedFile => ({ path, text: JSON.stringify(value, null, 1) });
  return [
    file("companies.yaml", companies),
    file("partnerships.yaml", partnerships),
    file("milestones.yaml", milestones),
    ...sources.map(({ path, value }) => file(path, value)),
  ];
}

function company(chance: Random, i: number) {
  return {
    id: `c${i}`,
    name: `${NAMES[i % NAMES.length]}${i >= NAMES.length ? ` ${i}` : ""}`,
    aliases: chance.chance(0.4) ? [`Alias ${i} ${chance.pick(["Motör", "50%", "a_b"])}`] : [],
    kind: chance.pick(listIds(COMPANY_KINDS).slice(0, 4)),
    // A part in another country than its whole, and one of which no source says it.
    ...(i % 3 > 0 && { country: ["JP", "US"][i % 2] }),
    ...(i > 0 && chance.chance(0.35) && { partOf: `c${chance.below(i)}` }),
    ...(i % 2 === 0 && { website: `https://c${i}.example/`, wikidata: `Q${i + 1}`, ticker: `TEST: C${i}` }),
  };
}

function source(
  chance: Random,
  i: number,
  ids: readonly string[],
  due: readonly object[],
  subjects: readonly object[],
) {
  const dated = chance.chance(0.8);
  const published = chance.pick(PUBLISHED);
  const date = readEdtf(dated ? published : "../2024-05-05");
  const folder = dated ? (date?.earliest ?? date?.latest)?.slice(0, 4) : "undated";
  return {
    path: `sources/${folder}/s${i}.yaml`,
    value: {
      publisher: chance.pick(NAMES),
      title: `${chance.pick(TITLES)} ${i}`,
      ...(dated
        ? { published, publishedBasis: "stated" }
        : { retrieved: "2024-05-05", publishedBasis: "unknown" }),
      read: "whole",
      added: "2024-05-05",
      kind: chance.pick(["news", "filing", "paper"]),
      tier: chance.pick(["primary", "secondary", "tertiary"]),
      language: "en",
      // The first source names them all, so that nobody is a stranger.
      mentions: i === 0 ? ids : chance.some(ids, 0, 2),
      ...madeStatements(chance, date?.latest as string, ids, due, subjects),
    },
  };
}
