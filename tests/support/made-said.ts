import type { EdtfDate } from "@/lib/domain/edtf-date";
import type { MilestoneClaim, SaidOn } from "@/lib/domain/statement";
import type { SeedDataset } from "@/lib/schema/seeds/check-seeds";

/** A claim about a milestone or a partnership, before it is known which. */
type SaidClaim = Omit<MilestoneClaim, "says"> & { readonly says: never };

/** One thing said, with what it is about, taken from a dataset in plain steps. */
export interface Said {
  readonly id: string;
  readonly about: { readonly milestone?: string; readonly partnership?: string; readonly company?: string };
  readonly by: string;
  /** The day its source was read is all that is known. */
  readonly undated: boolean;
  readonly isClaim: boolean;
  readonly claim: SaidClaim;
}

/** Everything a dataset says, by the day it was said to the end. */
export function saidIn({ sources }: SeedDataset): Said[] {
  return sources.flatMap((source) => {
    const own = source.published ?? {
      edtf: `../${source.retrieved}`,
      earliest: null,
      latest: source.retrieved,
      approximate: false,
    };
    const statements = [
      ...source.claims.map((record, position) => ({ record, position, about: record, isClaim: true })),
      ...source.metrics.map((record, position) => ({
        record,
        position,
        about: record.subject,
        isClaim: false,
      })),
    ];
    return statements.map(({ record, position, about, isClaim }) => {
      const saidOn = (record.saidOn ?? own) as EdtfDate as SaidOn;
      const id = `${source.id}--${record.key}`;
      const { says, date = null } = record as { says?: never; date?: EdtfDate };
      const from = { saidBy: record.saidBy, tier: source.tier, source: source.id, position };
      const claim: SaidClaim = { id, saidOn, ...from, says: says as never, date };
      const undated = record.saidOn === undefined && source.published === undefined;
      return { id, about: about as Said["about"], by: saidOn.latest, undated, isClaim, claim };
    });
  });
}

/** A company, what it is a part of, and what is a part of it, at any depth. */
function kin({ companies }: SeedDataset, id: string): string[] {
  const whole = (of: string) => companies.find((each) => each.id === of)?.partOf;
  const ancestors = (of: string): string[] => [of, ...(whole(of) ? ancestors(whole(of) as string) : [])];
  return companies
    .map((each) => each.id)
    .filter((other) => ancestors(id).includes(other) || ancestors(other).includes(id));
}

/** Whose word makes a milestone's history: its companies, the members of its partnerships, their parts and wholes. */
export function partiesOf(dataset: SeedDataset, milestone: SeedDataset["milestones"][number]): Set<string> {
  const members = dataset.partnerships
    .filter(({ id }) => milestone.partnerships.includes(id))
    .flatMap(({ parties, formed }) => [
      ...parties.map(({ company }) => company),
      ...(formed ? [formed] : []),
    ]);
  return new Set(
    [...milestone.companies.map(({ company }) => company), ...members].flatMap((id) => kin(dataset, id)),
  );
}
