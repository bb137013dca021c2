import { getLabel, groupBy } from "@/lib/domain/list";
import { NATURES, QUANTITIES } from "@/lib/domain/quantities";
import type { Metric, Partnership } from "@/lib/schema/api/shapes";
import { formatLevel } from "@/lib/view-models/metric-words";
import type { CompareInput } from "./compare";

/** A company that works with at least two of those compared. */
export interface SharedPartner {
  readonly id: string;
  readonly name: string;
  /** With which of them, in their order. */
  readonly with: readonly string[];
  readonly partnerships: readonly Partnership[];
}

/** Partnerships that join some of the companies with each other, and partners that at least two of them have. */
export function listShared(input: Pick<CompareInput, "compared" | "wholes" | "partnerships" | "companies">): {
  readonly together: readonly Partnership[];
  readonly partners: readonly SharedPartner[];
} {
  const { compared, wholes, partnerships, companies } = input;
  const among = (ids: Iterable<string>) => {
    const met = new Set([...ids].flatMap((id) => wholes.get(id) ?? []));
    return compared.map(({ id }) => id).filter((id) => met.has(id));
  };
  const parties = ({ parties, formed }: Partnership) => [
    ...new Set([...parties.map(({ company }) => company), ...(formed === null ? [] : [formed])]),
  ];
  const met = new Map<string, Partnership[]>();
  for (const partnership of partnerships)
    for (const id of parties(partnership))
      if (!wholes.has(id)) met.set(id, [...(met.get(id) ?? []), partnership]);
  const partners = [...met].map(([id, common]) => ({
    id,
    name: companies.get(id)?.name ?? id,
    with: among(common.flatMap(parties)),
    partnerships: common,
  }));
  return {
    together: partnerships.filter((partnership) => isJoint(parties(partnership), wholes)),
    partners: partners
      .filter((partner) => partner.with.length > 1)
      .toSorted((a, b) => b.with.length - a.with.length || a.name.localeCompare(b.name, "en")),
  };
}

/** Whether parties belong to two companies of which neither is a part of the other. */
function isJoint(parties: readonly string[], wholes: CompareInput["wholes"]): boolean {
  const own = parties.flatMap((id) => (wholes.has(id) ? [wholes.get(id) as readonly string[]] : []));
  return own.some((a) => own.some((b) => a.some((id) => !b.includes(id)) && b.some((id) => !a.includes(id))));
}

/** Figures that can be held against each other: the same quantity in the same unit, meant alike, of the same level and cycle. */
export interface LikeFigures {
  readonly id: string;
  /** "Energy density, Wh/kg". */
  readonly label: string;
  /** "Target, cell level". */
  readonly sense: string;
  /** Each company's figures, the last said first; by the id of the company. */
  readonly figures: ReadonlyMap<string, readonly Metric[]>;
}

/** The figures that at least two of the companies have alike; those that most of them have first. */
export function listLikeFigures({
  compared,
  wholes,
  metrics,
}: Pick<CompareInput, "compared" | "wholes" | "metrics">): LikeFigures[] {
  const kinds = groupBy(metrics, ({ quantity, unit, nature, level, testCycle }) =>
    [quantity, unit, nature, level, testCycle].join("|"),
  );
  return [...kinds]
    .flatMap(([id, alike]): LikeFigures[] => {
      const figures = new Map(
        compared.flatMap((company) => {
          const own = alike.filter((metric) => listOwners(metric, wholes).includes(company.id));
          return own.length > 0 ? [[company.id, own.toReversed()] as const] : [];
        }),
      );
      const [first] = alike;
      if (!first || figures.size < 2) return [];
      const level = formatLevel(first);
      return [
        {
          id,
          label: `${getLabel(QUANTITIES, first.quantity)}, ${first.unit}`,
          sense: [getLabel(NATURES, first.nature), level].filter((words) => words !== "").join(", "),
          figures,
        },
      ];
    })
    .toSorted((a, b) => b.figures.size - a.figures.size || a.label.localeCompare(b.label, "en"));
}

/** Whose figure it is: the company's that it is about; about something else, of whoever says it. */
function listOwners({ subject, saidBy }: Metric, wholes: CompareInput["wholes"]): readonly string[] {
  const ids = subject.type === "company" ? [subject.id] : saidBy;
  return ids.flatMap((id) => wholes.get(id) ?? []);
}
