import type { PlacedSource, SeedContent } from "@/lib/schema/seeds/content";
import { listChain, listParts } from "@/lib/schema/seeds/rules-names";

/** An address that stands in the seeds. */
export interface SeedAddress {
  readonly address: string;
  readonly source: string;
  readonly key: "url" | "archiveUrl";
  /** Relative to the seeds folder. */
  readonly file: string;
  readonly line: number;
  /** Whether a copy in an archive stands beside it. */
  readonly archived: boolean;
  /** When the source was published, in EDTF; null where that is not known. */
  readonly published: string | null;
}

/**
 * Every address of the seeds, in the order of its files.
 * @param only a source's id, or a company's: then the addresses of what says something about it or by it
 * @throws where there is no such source or company
 */
export function listSeedAddresses(content: SeedContent, only: string | null = null): SeedAddress[] {
  return sourcesOf(content, only).flatMap(({ record, problem }) =>
    (["url", "archiveUrl"] as const).flatMap((key) => {
      const address = record[key];
      if (address === undefined) return [];
      const { file, line } = problem([key], "");
      const published = record.published?.edtf ?? null;
      return [
        { address, source: record.id, key, file, line, archived: record.archiveUrl !== undefined, published },
      ];
    }),
  );
}

function sourcesOf(content: SeedContent, only: string | null): readonly PlacedSource[] {
  const { sources, named } = content;
  if (only === null) return sources;
  const own = sources.filter(({ record }) => record.id === only);
  if (own.length > 0) return own;
  if (!named.companies.has(only)) throw new Error(`There is no source and no company ${only}.`);
  return sourcesAbout(content, only);
}

/** The sources that name a company or a part of it: as speaker or subject, by a milestone or partnership of it, or so. */
function sourcesAbout({ companies, partnerships, milestones, sources }: SeedContent, company: string) {
  const partOf = listParts(companies);
  const concerns = (id: string | undefined) => id !== undefined && listChain(id, partOf).includes(company);
  const idsWith = <T extends { id: string }>(
    records: readonly { record: T }[],
    ids: (record: T) => string[],
  ) => new Set(records.filter(({ record }) => ids(record).some(concerns)).map(({ record }) => record.id));
  const ofMilestones = idsWith(milestones, (each) => each.companies.map(({ company: id }) => id));
  const ofPartnerships = idsWith(partnerships, (each) => each.parties.map(({ company: id }) => id));
  const about = (milestone: string | undefined, partnership: string | undefined) =>
    ofMilestones.has(milestone ?? "") || ofPartnerships.has(partnership ?? "");
  return sources.filter(
    ({ record: { claims, metrics, mentions } }) =>
      mentions.some(concerns) ||
      claims.some((each) => each.saidBy.some(concerns) || about(each.milestone, each.partnership)) ||
      metrics.some(
        ({ saidBy, subject }) =>
          saidBy.some(concerns) || concerns(subject.company) || about(subject.milestone, subject.partnership),
      ),
  );
}
