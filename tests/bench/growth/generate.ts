import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";
import { random } from "@/tests/support/made-random";
import { createNameMaker } from "./cast";
import {
  makeCompanies,
  makeCorrections,
  makeLeftOut,
  makeMilestones,
  makePartnerships,
  makeRedirects,
} from "./made-definitions";
import { makeSource, type SourceMaker } from "./made-sources";
import { createProse } from "./prose";
import { createPublishers } from "./publishers";
import { createTitleGuard, createWords } from "./words";
import { buildWorlds, type World } from "./world";
import { writeYaml } from "./write-yaml";

/** What was written, counted. */
export interface Written {
  readonly companies: number;
  readonly partnerships: number;
  readonly milestones: number;
  readonly sources: number;
  readonly claims: number;
  readonly metrics: number;
}

/** Words in the texts of one copy, beside the names; they grow more slowly than the texts. */
const COMMON_WORDS = 400;

/**
 * Writes a folder of seeds that is made up and alive as the real one: the real content copied as often as fits, each copy
 * with names, words and days of its own, and with some companies of other copies. So what is counted of records (claims of a
 * milestone, companies, outcomes, moves) is as it is there. The same content, claims and seed give the same files.
 * @param claims how many there are to be, about
 * @param folder an empty one, or one that is not there yet
 */
export function generateSeeds(real: SeedDataset, claims: number, folder: string, seed = claims): Written {
  const chance = random(seed);
  const words = createWords(chance);
  const worlds = buildWorlds(real, claims, createNameMaker(chance, words), seed);
  const common = Array.from({ length: COMMON_WORDS * Math.ceil(Math.sqrt(worlds.length)) }, () =>
    words.next(3),
  );
  const maker: SourceMaker = {
    prose: createProse(
      chance,
      () => chance.pick(common),
      () => words.next(4),
    ),
    publishers: createPublishers(worlds.length, words, chance),
    titles: createTitleGuard(),
  };
  const written = { companies: 0, partnerships: 0, milestones: 0, sources: 0, claims: 0, metrics: 0 };
  mkdirSync(folder, { recursive: true });
  for (const world of worlds) {
    const { part } = world;
    writeWorld(world, folder, maker);
    written.companies += part.companies.length;
    written.partnerships += part.partnerships.length;
    written.milestones += part.milestones.length;
    written.sources += part.sources.length;
    for (const source of part.sources) {
      written.claims += source.claims.length;
      written.metrics += source.metrics.length;
    }
  }
  writeFileSync(path.join(folder, "audits.yaml"), writeYaml(makeAudits(real, maker)));
  writeFileSync(path.join(folder, "expectations.yaml"), writeYaml(makeExpectations(written)));
  return written;
}

/** Copy by copy, so that no more than one of them is held as text. */
function writeWorld(world: World, folder: string, maker: SourceMaker): void {
  const { prose } = maker;
  const ids = new Map<string, string>();
  for (const source of world.part.sources) {
    const made = makeSource(world, source, maker);
    const place = path.join(folder, "sources", made.folder);
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, `${made.id}.yaml`), writeYaml(made.value));
    for (const [copied, own] of made.ids) ids.set(copied, own);
  }
  const lists: Record<string, object[]> = {
    companies: makeCompanies(world),
    partnerships: makePartnerships(world, prose),
    milestones: makeMilestones(world, prose),
    redirects: makeRedirects(world, prose, ids),
    corrections: makeCorrections(world, prose, ids),
    "left-out": makeLeftOut(world, prose),
  };
  for (const [name, entries] of Object.entries(lists))
    appendFileSync(
      path.join(folder, `${name}.yaml`),
      entries.map((entry) => `${writeYaml([entry])}\n`).join(""),
    );
}

function makeAudits({ audits }: SeedDataset, { prose }: SourceMaker): object[] {
  return audits.map(({ on, drawn, right, how }) => ({ on, drawn, right, how: prose.remark(how.length) }));
}

/** Expected is what is there; no two names are alike, and nothing is larger than in the real content. */
function makeExpectations({
  companies,
  partnerships,
  milestones,
  claims,
  metrics,
  sources,
}: Written): object {
  return {
    atLeast: { companies, partnerships, milestones, claims, metrics, sources },
    atMost: { claimsOfOneMilestone: 40 },
  };
}
