import fastCheck, { type IRawProperty, type Parameters } from "fast-check";

/* What stands in for fast-check in tests that are to be run again and again. */

/** A thousand cases for each of a thousand mutants would take hours. */
const MOST_RUNS = 100;

// The same cases in every run, so that a mutant's fate does not change by itself; and the first counter-example is enough.
fastCheck.configureGlobal({ seed: 20_270_101, endOnFailure: true });

function assert<T>(property: IRawProperty<T, false>, parameters?: Parameters<T>): void {
  fastCheck.assert(property, {
    ...parameters,
    numRuns: Math.min(parameters?.numRuns ?? MOST_RUNS, MOST_RUNS),
  });
}

const fc = { ...fastCheck, assert };
// biome-ignore lint/style/noDefaultExport: it stands in for one
export default fc;
