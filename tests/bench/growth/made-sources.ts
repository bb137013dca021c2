import type { SourceRecord } from "@/lib/schema/seeds/content";
import { shiftDate, shiftDays } from "./dates";
import { makeClaim, makeMetric } from "./made-statements";
import type { Prose } from "./prose";
import type { Publishers } from "./publishers";
import { capitalize, type TitleGuard } from "./words";
import type { World } from "./world";

/** A source file of a copy, and the ids in it by those that were copied: its own, and those of its claims and figures. */
interface MadeSource {
  readonly folder: string;
  readonly id: string;
  readonly value: object;
  readonly ids: readonly (readonly [copied: string, made: string])[];
}

/** What sources are made with. */
export interface SourceMaker {
  readonly prose: Prose;
  readonly publishers: Publishers;
  /** Keeps the titles of one publisher apart. */
  readonly titles: TitleGuard;
}

export function makeSource(world: World, source: SourceRecord, maker: SourceMaker): MadeSource {
  const { prose, publishers } = maker;
  const publisher = publishers.get(source.publisher, world.index);
  const nameOf = (name: string | undefined) => name && publishers.get(name, world.index).name;
  const published = source.published && shiftDate(source.published, world.days);
  const day = /\d{4}[\d-]*/.exec(published?.edtf ?? "")?.[0] ?? "undated";
  const id = `${publisher.slug}-${day}-${world.words.next(4)}`;
  const keys = [
    ...source.claims.map(({ says }, at) => `${says}-${at + 1}`),
    ...source.metrics.map(({ quantity }, at) => `${quantity}-${at + 1}`),
  ];
  const statements = [...source.claims, ...source.metrics];
  return {
    folder: source.folder,
    id,
    value: {
      ...makeHead(world, source, maker, id),
      claims: source.claims.map((claim, at) =>
        makeClaim(world, claim, keys[at] ?? "", nameOf(claim.via), prose),
      ),
      metrics: source.metrics.map((metric, at) =>
        makeMetric(world, metric, keys[source.claims.length + at] ?? "", prose),
      ),
    },
    ids: [
      [source.id, id],
      ...statements.map(({ key }, at) => [`${source.id}--${key}`, `${id}--${keys[at]}`] as const),
    ],
  };
}

function makeHead(
  world: World,
  source: SourceRecord,
  { prose, publishers, titles }: SourceMaker,
  id: string,
) {
  const publisher = publishers.get(source.publisher, world.index);
  const { authors, url, archiveUrl, syndicatedFrom, note, mentions } = source;
  const address = `https://www.${publisher.slug}.example/news/${source.folder}/${id}`;
  return {
    publisher: publisher.name,
    title: makeTitle(world, source, publisher.name, prose, titles),
    authors: authors.map(() => `${capitalize(world.words.next(2))} ${capitalize(world.words.next(3))}`),
    url: url && address,
    archiveUrl: archiveUrl && `https://web.archive.org/web/20260101000000/${address}`,
    retrieved: source.retrieved && shiftDays(source.retrieved, world.days),
    read: source.read,
    added: shiftDays(source.added, world.days),
    published: source.published && shiftDate(source.published, world.days).edtf,
    publishedBasis: source.publishedBasis,
    kind: source.kind,
    tier: source.tier,
    language: "en",
    syndicatedFrom: syndicatedFrom && publishers.get(syndicatedFrom, world.index).name,
    mentions: mentions.map((company) => world.companyOf(company).id),
    note: note && prose.remark(note.length),
  };
}

/** A publisher's articles without a title are told apart by their days; a second one of a day gets a title. */
function makeTitle(world: World, source: SourceRecord, publisher: string, prose: Prose, titles: TitleGuard) {
  const day = source.published ? shiftDate(source.published, world.days).edtf : "";
  if (source.title === undefined && titles.take(`${publisher} ${day}`, publisher)) return;
  const [about] = [...source.claims, ...source.metrics];
  const speaker = about?.saidBy[0] ?? world.part.companies[0]?.id ?? "";
  for (;;) {
    const title = prose.headline(world.companyOf(speaker).name);
    if (titles.take(publisher, `${publisher} ${title}`)) return title;
  }
}
