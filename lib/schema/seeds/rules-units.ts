import { groupBy } from "@/lib/domain/list";
import { toUnitKey } from "@/lib/domain/unit-spelling";
import type { SeedContent } from "./content";
import type { Problem } from "./yaml-file";

/** A unit with the figures that are given in it, and the sources they stand in. */
interface UsedUnit {
  readonly unit: string;
  readonly figures: number;
  readonly sources: ReadonlySet<string>;
  /** A problem at the first of them. */
  readonly problem: (message: string) => Problem;
}

/** The units of figures, those used most first. */
export function listUnits({ sources }: Pick<SeedContent, "sources">): UsedUnit[] {
  const uses = sources.flatMap(({ record: { id, metrics }, problem }) =>
    metrics.flatMap(({ unit, alsoGivenAs }, index) => [
      { id, unit, problem: (message: string) => problem(["metrics", index, "unit"], message) },
      ...alsoGivenAs.map((also, at) => ({
        ...{ id, unit: also.unit },
        problem: (message: string) => problem(["metrics", index, "alsoGivenAs", at, "unit"], message),
      })),
    ]),
  );
  return [...groupBy(uses, ({ unit }) => unit)]
    .flatMap(([unit, own]) => {
      const problem = own[0]?.problem;
      return problem ? { unit, figures: own.length, sources: new Set(own.map(({ id }) => id)), problem } : [];
    })
    .toSorted((a, b) => b.figures - a.figures);
}

/** Units that one source alone has and others spell otherwise. */
export function findOddUnits(content: SeedContent): Problem[] {
  return [...groupBy(listUnits(content), ({ unit }) => toUnitKey(unit)).values()].flatMap(([usual, ...odd]) =>
    odd
      .filter(({ sources }) => sources.size === 1)
      .map(({ unit, problem }) =>
        problem(
          `unit "${unit}" is used nowhere else: did you mean ${usual?.unit} (${usual?.figures === 1 ? "1 figure" : `${usual?.figures} figures`})?`,
        ),
      ),
  );
}
